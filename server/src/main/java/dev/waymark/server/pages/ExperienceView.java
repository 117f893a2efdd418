package dev.waymark.server.pages;

import dev.waymark.engine.profile.Remark;
import java.util.List;

/** What a person brings, as it was understood. */
public record ExperienceView(
        List<PositionRow> positions, List<StudyRow> studies, List<String> skills, List<Remark> remarks) {

    /**
     * A job with the occupation it counts as.
     *
     * @param key in its addresses
     * @param occupation it counts as; blank if it was not recognised
     * @param guessed whether a person should look twice
     * @param confirmed whether the person chose the occupation themselves
     */
    public record PositionRow(
            String key,
            String title,
            String employer,
            String period,
            String occupation,
            boolean guessed,
            boolean confirmed) {}

    /** A course of study. */
    public record StudyRow(int index, String title, String detail, String period) {}

    public boolean isEmpty() {
        return positions.isEmpty() && studies.isEmpty() && skills.isEmpty();
    }
}
