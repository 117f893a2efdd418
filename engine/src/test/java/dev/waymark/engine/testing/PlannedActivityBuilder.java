package dev.waymark.engine.testing;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.PlannedActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Builds a planned activity: {@code aPlannedActivity("learn-sql", "Learn SQL").from("2027-01-04").weeks(8, 3)}. */
public final class PlannedActivityBuilder {
    private final String id;
    private final String title;
    private ActivityKind kind = ActivityKind.COURSE;
    private String does = "Work through it and keep notes.";
    private String produces = "A page of notes in your own words.";
    private String shownBy = "Someone reads the page and asks two questions.";
    private Element raises = new Element(new ElementId("2.C.3.a"), "Computers and Electronics");
    private double points = 0.4;
    private LocalDate start = LocalDate.of(2027, 1, 4);
    private int count = 4;
    private double hours = 3;
    private Optional<Money> cost = Optional.of(Money.of(0, "EUR"));
    private Set<LocalDate> off = Set.of();
    private Optional<String> fund = Optional.empty();

    private PlannedActivityBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public static PlannedActivityBuilder aPlannedActivity(String id, String title) {
        return new PlannedActivityBuilder(id, title);
    }

    public PlannedActivityBuilder as(ActivityKind wanted) {
        kind = wanted;
        return this;
    }

    public PlannedActivityBuilder saying(String what, String result, String shown) {
        does = what;
        produces = result;
        shownBy = shown;
        return this;
    }

    public PlannedActivityBuilder raising(Element element, double by) {
        raises = element;
        points = by;
        return this;
    }

    /** @param monday such as 2027-01-04 */
    public PlannedActivityBuilder from(String monday) {
        start = LocalDate.parse(monday);
        return this;
    }

    public PlannedActivityBuilder weeks(int number, double hoursAWeek) {
        count = number;
        hours = hoursAWeek;
        return this;
    }

    public PlannedActivityBuilder costing(Money amount) {
        cost = Optional.of(amount);
        return this;
    }

    public PlannedActivityBuilder paidBy(String source) {
        fund = Optional.of(source);
        return this;
    }

    public PlannedActivityBuilder costingWhoKnows() {
        cost = Optional.empty();
        return this;
    }

    public PlannedActivityBuilder pausing(Set<LocalDate> mondays) {
        off = mondays;
        return this;
    }

    public PlannedActivity build() {
        var weeks = new TreeMap<LocalDate, Double>();
        for (LocalDate monday = start; weeks.size() < count; monday = monday.plusWeeks(1)) {
            if (!off.contains(monday)) {
                weeks.put(monday, hours);
            }
        }
        int total = (int) Math.ceil(count * hours);
        var activity = new Activity(
                id,
                title,
                kind,
                does,
                produces,
                shownBy,
                "it is Tuesday after dinner",
                "I open it and do the next step",
                Map.of(raises.id(), 1.0),
                0,
                7,
                new Activity.Hours(1, total),
                new Activity.Weekly(1, 10),
                cost.map(List::of).orElse(List.of()),
                Set.of(),
                Set.of(),
                Activity.Setting.ANYWHERE);
        return new PlannedActivity(
                activity, Map.of(raises, points), weeks, cost, "closes 38% of your gap in " + raises.name(), fund);
    }
}
