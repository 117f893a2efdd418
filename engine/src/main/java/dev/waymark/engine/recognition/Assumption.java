package dev.waymark.engine.recognition;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence what a position was taken as, where that was not plain. */
final class Assumption {
    private static final double PLAIN = 0.65;

    private Assumption() {}

    static List<String> sentences(RecognisedPosition recognised, Resume resume) {
        Position position = recognised.position();
        String job = "'%s'%s"
                .formatted(
                        position.title(),
                        position.employer().map(e -> " at " + e).orElse(""));
        List<String> sentences = new ArrayList<>();
        if (position.title().isBlank()) {
            sentences.add("The job%s has no title and counts for nothing yet."
                    .formatted(position.employer().map(e -> " at " + e).orElse("")));
        } else if (recognised.occupation().isEmpty()) {
            sentences.add(job + " was not recognised as an occupation and counts for nothing yet."
                    + couldBe(recognised, " Could it be "));
        } else if (RankTitle.tellsOnlyRank(position.title())
                && recognised.confidence() < PLAIN
                && resume.label().isPresent()) {
            sentences.add("%s tells a standing, not the work: taken as %s, because you call yourself '%s'.%s"
                    .formatted(job, title(recognised), resume.label().get(), couldBe(recognised, " Was it rather ")));
        } else if (recognised.confidence() < PLAIN) {
            sentences.add(
                    "%s is taken as %s.%s".formatted(job, title(recognised), couldBe(recognised, " Was it rather ")));
        }
        recognised
                .supervising()
                .ifPresent(s -> sentences.add(
                        "%s says that you led others: its time counts for %s too.".formatted(job, s.title())));
        if (recognised.occupation().isPresent() && position.period().start().isEmpty()) {
            sentences.add(job + " has no start date, so no years in it are counted.");
        } else if (position.period().end().isEmpty()
                && !position.period().ongoing()
                && position.period().start().isPresent()) {
            sentences.add(job + " has no end that could be read: a year of it is counted at most.");
        }
        return sentences;
    }

    private static String title(RecognisedPosition recognised) {
        return recognised.occupation().map(Occupation::title).orElse("");
    }

    private static String couldBe(RecognisedPosition recognised, String opening) {
        return recognised.alternatives().isEmpty()
                ? ""
                : opening + recognised.alternatives().getFirst().title() + "?";
    }
}
