package dev.waymark.engine.profile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Reads résumés written in a test. */
final class Resumes {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private Resumes() {}

    static Reading<Resume> read(String json) throws UnreadableFile {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Reading<Resume> read(byte[] bytes) throws UnreadableFile {
        return new ResumeReader(TODAY).read("resume.json", bytes);
    }

    static Position job(String fields) throws UnreadableFile {
        return read("{\"work\": [{\"position\": \"Baker\", " + fields + "}]}")
                .value()
                .positions()
                .getFirst();
    }

    static List<String> remarks(Reading<?> reading) {
        return reading.remarks().stream().map(Remark::toString).toList();
    }
}
