package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.plan.PlanDifference;
import dev.waymark.engine.plan.PlanDifference.Pair;
import dev.waymark.engine.plan.PlannedActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Two plans side by side.
 *
 * @param totals what comes out of each
 * @param changes what comes, goes and moves
 * @param stays how many things stay as they are, in words
 */
public record DifferenceView(List<Total> totals, List<Change> changes, String stays) {
    public DifferenceView {
        totals = List.copyOf(totals);
        changes = List.copyOf(changes);
    }

    /** One figure of both plans. */
    public record Total(String label, String before, String after, boolean same) {}

    /**
     * @param what new, gone, done or changed
     * @param lane of its way of learning
     */
    public record Change(String what, String title, String lane, String words) {}

    static DifferenceView of(PlanDifference difference, Set<String> done) {
        List<Change> changes = new ArrayList<>();
        difference.changes().forEach(pair -> changes.add(change("changed", pair.after(), words(pair))));
        difference.comes().forEach(planned -> changes.add(change("new", planned, words(planned))));
        difference
                .goes()
                .forEach(planned -> changes.add(
                        change(done.contains(planned.activity().id()) ? "done" : "gone", planned, words(planned))));
        int stays = difference.stays().size();
        return new DifferenceView(
                totals(difference),
                changes,
                stays == 0 ? "" : Figures.count(stays, "activity stays", "activities stay") + " as planned.");
    }

    private static List<Total> totals(PlanDifference difference) {
        return List.of(
                total("Ready at the end", pair(difference.readiness(), Figures::percent)),
                total("Ends on", pair(difference.end(), Dates::day)),
                total("Four in five are done by", pair(difference.likely(), Dates::day)),
                total("Chance of your date", pair(difference.chance(), Figures::chance)),
                total("Hours", pair(difference.hours(), Figures::hours)),
                total("Cost", pair(difference.cost(), Figures::money)));
    }

    private static <T> Pair<String> pair(Pair<T> of, Function<T, String> words) {
        return new Pair<>(words.apply(of.before()), words.apply(of.after()));
    }

    private static Total total(String label, Pair<String> words) {
        return new Total(label, words.before(), words.after(), words.isSame());
    }

    private static Change change(String what, PlannedActivity planned, String words) {
        return new Change(
                what,
                planned.activity().title(),
                planned.activity().kind().lane().name().toLowerCase(Locale.ROOT),
                words);
    }

    private static String words(PlannedActivity planned) {
        return Dates.days(planned.start(), planned.end()) + ", " + Figures.hours(planned.hours()) + ", "
                + cost(planned);
    }

    private static String words(Pair<PlannedActivity> pair) {
        List<String> words = new ArrayList<>();
        instead(words, pair, a -> Dates.days(a.start(), a.end()));
        instead(words, pair, a -> Figures.hours(a.hours()));
        instead(words, pair, DifferenceView::cost);
        instead(words, pair, a -> a.fund().map(f -> "paid by " + f).orElse("paid by nobody named"));
        return words.isEmpty() ? "other hours in the same weeks" : String.join("; ", words);
    }

    private static void instead(List<String> words, Pair<PlannedActivity> pair, Function<PlannedActivity, String> of) {
        Pair<String> both = pair(pair, of);
        if (!both.isSame()) {
            words.add(both.after() + " instead of " + both.before());
        }
    }

    private static String cost(PlannedActivity planned) {
        return planned.cost().map(c -> c.isZero() ? "free" : Figures.money(c)).orElse("cost not known");
    }
}
