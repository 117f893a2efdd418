package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;

import dev.waymark.engine.profile.Remark;

/** Texts that someone could put into a résumé to break a document. */
final class Hostile {
    static final String SCRIPT = "<script>alert(1)</script>";
    static final String TEXT = "\"'><img src=\"file:///etc/passwd\" onerror=alert(1)>" + SCRIPT
            + "</style></svg>]]>&amp;\u0000\u001b[31m\uD800 [x](javascript:alert(1)) |`*_ @someone https://evil.example"
            + "\r\nEND:VEVENT\rBEGIN:VEVENT\nX:1, ; \\";

    private Hostile() {}

    static PlanReport report() {
        return aPlanReport()
                .named(TEXT)
                .comingFrom(TEXT)
                .assuming(TEXT)
                .movedBy(TEXT)
                .remarking(new Remark(TEXT, TEXT, TEXT))
                .build();
    }
}
