package dev.waymark.engine.plan;

import dev.waymark.engine.library.Offer.Run;
import dev.waymark.engine.money.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether an activity could begin in another week with everything else of a plan where it is, told at once: nothing is
 * planned anew. It keeps its hours week by week, from its new first week on, passing over weeks off.
 */
public final class MoveCheck {
    private static final double ROUNDING = 1e-6;

    private final DevelopmentPlan plan;
    private final PlanRequest request;
    private final PlannedActivity moved;
    private final WorkingWeeks calendar;
    private final List<String> broken = new ArrayList<>();

    private MoveCheck(DevelopmentPlan plan, PlannedActivity moved) {
        this.plan = plan;
        this.request = plan.request();
        this.moved = moved;
        this.calendar = new WorkingWeeks(request.availability());
    }

    /**
     * What came of it.
     *
     * @param weeks Monday to hours, where it would be; empty if it cannot begin in that week at all
     * @param broken the limits it would break, in words; empty if it fits
     */
    public record Verdict(SortedMap<LocalDate, Double> weeks, List<String> broken) {
        public Verdict {
            weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
            broken = List.copyOf(broken);
        }

        public boolean fits() {
            return broken.isEmpty();
        }
    }

    /**
     * @param week any day of the week it is to begin in
     * @throws UnusableRequest if the activity is not in the plan
     */
    public static Verdict of(DevelopmentPlan plan, String activity, LocalDate week) {
        PlannedActivity moved = plan.activities().stream()
                .filter(a -> a.activity().id().equals(activity))
                .findFirst()
                .orElseThrow(() -> new UnusableRequest("“%s” is not in the plan.".formatted(activity)));
        return new MoveCheck(plan, moved).to(week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private Verdict to(LocalDate monday) {
        OptionalInt first = calendar.weekOf(monday);
        if (request.underway().containsKey(moved.activity().id())) {
            return never("You have begun it: it goes on from where it is.");
        }
        if (monday.isBefore(calendar.monday(0))) {
            return never("The plan begins on %s.".formatted(Words.day(calendar.monday(0))));
        }
        if (monday.plusDays(6).isAfter(request.availability().by())) {
            return never("Your date is %s."
                    .formatted(Words.day(request.availability().by())));
        }
        if (first.isEmpty()) {
            return never("The week of %s is off.".formatted(Words.day(monday)));
        }
        SortedMap<LocalDate, Double> weeks = new TreeMap<>();
        int at = first.getAsInt();
        for (double hours : moved.weeks().values()) {
            weeks.put(calendar.monday(at++), hours);
        }
        enoughTime(weeks);
        inOrder(weeks);
        onItsDates(weeks);
        paidFor(weeks);
        return new Verdict(weeks, broken);
    }

    private static Verdict never(String why) {
        return new Verdict(Collections.emptySortedMap(), List.of(why));
    }

    /** Each kind of shortage is said once, of its first week. */
    private void enoughTime(SortedMap<LocalDate, Double> weeks) {
        LocalDate end = weeks.lastKey().plusDays(6);
        if (end.isAfter(request.availability().by())) {
            broken.add("It would end on %s, after your date of %s."
                    .formatted(Words.day(end), Words.day(request.availability().by())));
        }
        int[] room = calendar.room(calendar.untilDeadline());
        boolean hoursSaid = false;
        boolean countSaid = false;
        for (LocalDate week : weeks.keySet()) {
            OptionalInt number = calendar.weekOf(week);
            if (number.isEmpty() || number.getAsInt() >= room.length) {
                break;
            }
            double there = HalfHours.hours(room[number.getAsInt()]);
            double asked = others(week).mapToDouble(a -> a.weeks().get(week)).sum() + weeks.get(week);
            if (!hoursSaid && asked > there + ROUNDING) {
                broken.add("The week of %s would take %s; it has %s."
                        .formatted(Words.day(week), Words.hours(asked), Words.hours(there)));
                hoursSaid = true;
            }
            long running = others(week).count() + 1;
            if (!countSaid && running > request.availability().atOnce()) {
                broken.add("In the week of %s there would be %s at once; you chose %d at most."
                        .formatted(
                                Words.day(week),
                                Words.activities((int) running),
                                request.availability().atOnce()));
                countSaid = true;
            }
        }
    }

    private Stream<PlannedActivity> others(LocalDate week) {
        return plan.activities().stream().filter(a -> a != moved && a.weeks().containsKey(week));
    }

    private void inOrder(SortedMap<LocalDate, Double> weeks) {
        LocalDate start = weeks.firstKey();
        LocalDate end = weeks.lastKey().plusDays(6);
        for (PlannedActivity other : plan.activities()) {
            if (other == moved) {
                continue;
            }
            String title = other.activity().title();
            if (comesBefore(other, moved) && !other.end().isBefore(start)) {
                broken.add("“%s” comes before it, and ends on %s.".formatted(title, Words.day(other.end())));
            }
            if (comesBefore(moved, other) && !isBegun(other) && !other.start().isAfter(end)) {
                broken.add("“%s” comes after it, and starts on %s.".formatted(title, Words.day(other.start())));
            }
        }
    }

    private boolean isBegun(PlannedActivity planned) {
        return request.underway().containsKey(planned.activity().id());
    }

    /** When to apply is one's own to say: what one puts in a week oneself may lie before or after what prepares for it. */
    private static boolean comesBefore(PlannedActivity first, PlannedActivity second) {
        return second.activity().after().contains(first.activity().id());
    }

    private void onItsDates(SortedMap<LocalDate, Double> weeks) {
        List<Run> runs = moved.activity().offer().runs();
        boolean held = runs.stream().anyMatch(r -> weeks.firstKey().equals(mondayOf(r.starts())));
        if (!runs.isEmpty() && !held) {
            broken.add("It is held from %s only."
                    .formatted(Words.list(
                            runs.stream().map(r -> Words.day(r.starts())).toList())));
        }
    }

    private void paidFor(SortedMap<LocalDate, Double> weeks) {
        Optional<Money> cost = moved.cost().filter(c -> !c.isZero());
        if (request.funds().isEmpty() || cost.isEmpty()) {
            return;
        }
        LocalDate start = weeks.firstKey();
        boolean paid = request.funds().stream()
                .filter(f -> f.paysFor(moved.activity().kind()) && f.isOpenOn(start))
                .anyMatch(f -> !spentOf(f).plus(cost.get()).isMoreThan(f.amount()));
        if (!paid) {
            broken.add("Nothing is left that pays %s for it on %s.".formatted(cost.get(), Words.day(start)));
        }
    }

    private Money spentOf(Fund fund) {
        Money spent = Money.zero(fund.amount().currency());
        for (PlannedActivity other : plan.activities()) {
            if (other != moved && other.fund().filter(fund.source()::equals).isPresent()) {
                spent = other.cost().map(spent::plus).orElse(spent);
            }
        }
        return spent;
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
