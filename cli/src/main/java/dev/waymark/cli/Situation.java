package dev.waymark.cli;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.gap.Credentials;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Resume;
import java.util.List;
import java.util.function.Function;

/**
 * Where a person stands against where they want to go, with all that was taken for granted on the way.
 *
 * @param gaps toward every target asked about, at least one
 * @param compare another background with the first target
 */
record Situation(
        Catalogue catalogue,
        Resume resume,
        List<Experience> experiences,
        Background background,
        Assessment assessment,
        Credentials credentials,
        List<GapReport> gaps,
        Function<Background, GapReport> compare,
        boolean employed,
        CareerMove move,
        List<String> assumptions,
        List<Remark> remarks) {
    /** Toward the one target, or the first of several. */
    GapReport gap() {
        return gaps.getFirst();
    }
}
