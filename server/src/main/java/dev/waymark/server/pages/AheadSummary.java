package dev.waymark.server.pages;

import dev.waymark.engine.choosing.Near;
import dev.waymark.engine.choosing.YearsAhead;
import dev.waymark.engine.choosing.YearsAhead.NoRegret;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Five to ten years ahead in a few sentences, each with its figure; what is not known is not said. */
record AheadSummary(YearsAhead ahead, int compared) {
    private static final int SKILLS = 3;

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        ahead.growing().stream()
                .findFirst()
                .ifPresent(near ->
                        sentences.add("Of the work near you, %s is projected to gain the most jobs: %s by 2034, %s."
                                .formatted(title(near), change(near), openings(near))));
        ahead.shrinking().stream()
                .findFirst()
                .ifPresent(near ->
                        sentences.add("%s is projected to lose the most: %s by 2034; people still leave it, so %s."
                                .formatted(title(near), change(near), openings(near))));
        ahead.wanted().stream()
                .findFirst()
                .ifPresent(near ->
                        sentences.add("Your strengths are wanted most in %s: %d of your surest are important there."
                                .formatted(title(near), near.reused().size())));
        sentences.add(worthLearning());
        return sentences;
    }

    private String worthLearning() {
        if (ahead.noRegret().isEmpty()) {
            return compared < 2
                    ? "Save another target or two, and what they have in common, worth learning whichever it comes to be, shows here."
                    : "No single skill is missing toward most of your %d targets.".formatted(compared);
        }
        return "Worth learning whichever it comes to be: %s, missing toward most of your %d targets."
                .formatted(
                        ahead.noRegret().stream()
                                .limit(SKILLS)
                                .map(NoRegret::element)
                                .map(element -> element.distinctName())
                                .collect(Collectors.joining(", ")),
                        compared);
    }

    private static String title(Near near) {
        return "“" + near.occupation().title() + "”";
    }

    private static String change(Near near) {
        return ProspectView.change(near.occupation().outlook());
    }

    private static String openings(Near near) {
        return ProspectView.openings(near.occupation().outlook());
    }
}
