package dev.waymark.engine.profile;

import java.util.List;

/**
 * A résumé as read, and how well.
 *
 * @param positions an origin for each position of the résumé, in its order
 * @param education an origin for each course of study, in its order
 * @param remarks what was mended, guessed or left
 */
public record ResumeReading(
        ResumeFormat format, Resume resume, List<Origin> positions, List<Origin> education, List<Remark> remarks) {
    public ResumeReading {
        positions = List.copyOf(positions);
        education = List.copyOf(education);
        remarks = List.copyOf(remarks);
        if (positions.size() != resume.positions().size()
                || education.size() != resume.education().size()) {
            throw new IllegalArgumentException("An origin is needed for each position and study");
        }
    }
}
