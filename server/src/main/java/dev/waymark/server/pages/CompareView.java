package dev.waymark.server.pages;

import dev.waymark.engine.choosing.CompareTargets.Turn;
import dev.waymark.engine.choosing.Criterion;
import dev.waymark.engine.choosing.Weights;
import dev.waymark.server.planning.WeighTargets.Weighed;
import dev.waymark.server.planning.WeighTargets.Weighing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Targets side by side.
 *
 * @param targets in the person's order
 * @param turns sentences that say what would change who comes first
 * @param timed whether it is known how many hours a week there are, so how long each would take
 * @param interested whether anything is known of the person's interests
 */
public record CompareView(
        List<Column> targets, List<Weighted> weights, List<String> turns, boolean timed, boolean interested) {
    /** One target, with its id for the forms. */
    public record Column(
            String id, int place, String title, String basis, boolean current, boolean saved, ProspectView facts) {}

    /** A criterion with how much it matters. */
    public record Weighted(String name, String label, String scale, int weight) {}

    static CompareView of(Weighing weighing, Weights weights, OptionalDouble hoursAWeek) {
        List<Weighed> ranked = weighing.ranked();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            columns.add(column(ranked.get(i), i + 1, hoursAWeek));
        }
        return new CompareView(
                columns,
                Arrays.stream(Criterion.values())
                        .map(c -> new Weighted(
                                c.name().toLowerCase(Locale.ROOT), c.label(), c.scale(), weights.weight(c)))
                        .toList(),
                weighing.turns().stream().map(CompareView::sentence).toList(),
                hoursAWeek.isPresent(),
                ranked.stream().anyMatch(w -> w.prospect().interest().isPresent()));
    }

    private static Column column(Weighed weighed, int place, OptionalDouble hoursAWeek) {
        return new Column(
                weighed.chosen().id().toString(),
                place,
                weighed.chosen().title(),
                weighed.prospect().gap().target().basis(),
                weighed.chosen().current(),
                weighed.chosen().saved(),
                ProspectView.of(weighed.prospect(), hoursAWeek));
    }

    private static String sentence(Turn turn) {
        return "If “%s” mattered one step %s, %s would come first."
                .formatted(
                        turn.criterion().label().toLowerCase(Locale.UK),
                        turn.more() ? "more" : "less",
                        turn.first().gap().target().title());
    }
}
