package dev.waymark.server.pages;

import dev.waymark.engine.destination.advert.AdvertTarget;
import dev.waymark.engine.destination.advert.AdvertsReading;
import dev.waymark.engine.destination.advert.SharedRequirement;
import dev.waymark.engine.destination.advert.SuggestOccupations;
import dev.waymark.engine.search.TargetMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what was found in adverts. */
final class AdvertsWords {
    private static final int SUGGESTED = 5;
    private static final int QUOTED = 3;

    private final SuggestOccupations suggest;

    AdvertsWords(SuggestOccupations suggest) {
        this.suggest = suggest;
    }

    AdvertsView of(String text, AdvertsReading reading) {
        int adverts = reading.adverts().size();
        int found = reading.requirements().size();
        String said = "%s, %s"
                .formatted(
                        adverts == 1 ? "Read as one text" : "Read as %d adverts".formatted(adverts),
                        found == 0
                                ? "and nothing in it names a requirement"
                                : "with %d requirements in all".formatted(found));
        List<AdvertsView.Group> groups = new ArrayList<>();
        Set<SharedRequirement> proposed = new HashSet<>(AdvertTarget.proposed(reading));
        if (adverts == 1) {
            add(groups, "What it asks", "Leave out what does not matter to you.", reading.requirements(), proposed);
        } else {
            add(
                    groups,
                    "What they have in common",
                    "At least two adverts, and at least half of them, name it.",
                    reading.common(),
                    proposed);
            add(groups, "One-offs", "Left out unless you say otherwise.", reading.oneOffs(), proposed);
        }
        return new AdvertsView(text, said, choices(reading), groups);
    }

    private static void add(
            List<AdvertsView.Group> groups,
            String title,
            String note,
            List<SharedRequirement> requirements,
            Set<SharedRequirement> proposed) {
        if (!requirements.isEmpty()) {
            groups.add(new AdvertsView.Group(
                    title,
                    note,
                    requirements.stream().map(r -> row(r, proposed.contains(r))).toList()));
        }
    }

    private static AdvertsView.Row row(SharedRequirement requirement, boolean proposed) {
        String quotes = requirement.mentions().stream()
                .map(m -> "“" + m.said() + "”")
                .distinct()
                .limit(QUOTED)
                .collect(Collectors.joining(", "));
        return new AdvertsView.Row(
                requirement.asked().id(),
                requirement.asked().label(),
                requirement.counted() + ": " + quotes,
                proposed ? requirement.firmness().name() : "OUT");
    }

    /** From the titles; where they tell nothing, from what is named. */
    private List<AdvertsView.Choice> choices(AdvertsReading reading) {
        return switch (reading.occupation()) {
            case TargetMatch.Found found ->
                List.of(new AdvertsView.Choice(
                        found.occupation().code().value(), found.occupation().title(), found.assumption(), true));
            case TargetMatch.Ambiguous several ->
                several.candidates().stream()
                        .map(c -> new AdvertsView.Choice(
                                c.occupation().code().value(), c.occupation().title(), c.apart(), false))
                        .toList();
            case TargetMatch.Unknown unknown ->
                suggest.of(reading.requirements(), SUGGESTED).stream()
                        .map(s -> new AdvertsView.Choice(
                                s.occupation().code().value(),
                                s.occupation().title(),
                                "asks more than most for " + String.join(", ", s.why()),
                                false))
                        .toList();
        };
    }
}
