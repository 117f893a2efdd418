package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample plan in every format into the folder given, to be looked at. */
final class RenderSamplePlan {
    private RenderSamplePlan() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        PlanReport report = aPlanReport().build();
        for (DocumentFormat format : DocumentFormat.values()) {
            byte[] bytes = PlanDocuments.in(format).render(report);
            Files.write(Path.of(arguments[0]).resolve(format.fileName()), bytes);
            System.out.printf(
                    "%-8s %8d bytes, %5d ms since start%n",
                    format, bytes.length, (System.nanoTime() - start) / 1_000_000);
        }
    }
}
