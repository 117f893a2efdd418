package dev.waymark.engine.testing;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.library.Offer;
import dev.waymark.engine.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds an activity: by default a free practice project of 10 to 40 hours for levels 0 to 7 that develops nothing. */
public final class ActivityBuilder {
    private final String id;
    private ActivityKind kind = ActivityKind.PRACTICE_PROJECT;
    private final Map<ElementId, Double> develops = new LinkedHashMap<>();
    private double from;
    private double to = 7;
    private Activity.Hours hours = new Activity.Hours(10, 40);
    private Activity.Weekly weekly = new Activity.Weekly(1, 6);
    private List<Money> costs = new ArrayList<>(List.of(Money.of(0, "EUR")));
    private final Set<String> tools = new LinkedHashSet<>();
    private final Set<String> after = new LinkedHashSet<>();
    private Activity.Setting setting = Activity.Setting.ANYWHERE;
    private Effect effect = Effect.ESTIMATED;
    private final List<Offer.Run> runs = new ArrayList<>();

    private ActivityBuilder(String id) {
        this.id = id;
    }

    public static ActivityBuilder anActivity(String id) {
        return new ActivityBuilder(id);
    }

    public static ActivityLibrary aLibraryOf(ActivityBuilder... activities) {
        return new ActivityLibrary(
                "Test library",
                Arrays.stream(activities).map(ActivityBuilder::build).toList());
    }

    public ActivityBuilder of(ActivityKind which) {
        kind = which;
        return this;
    }

    public ActivityBuilder developing(String element) {
        return developing(element, 1);
    }

    public ActivityBuilder developing(String element, double share) {
        develops.put(new ElementId(element), share);
        return this;
    }

    public ActivityBuilder forLevels(double least, double most) {
        from = least;
        to = most;
        return this;
    }

    public ActivityBuilder taking(int least, int most) {
        hours = new Activity.Hours(least, most);
        return this;
    }

    public ActivityBuilder weekly(int least, int most) {
        weekly = new Activity.Weekly(least, most);
        return this;
    }

    public ActivityBuilder costing(int euros) {
        return costing(Money.of(euros, "EUR"));
    }

    public ActivityBuilder costing(Money... amounts) {
        costs = List.of(amounts);
        return this;
    }

    public ActivityBuilder teaching(String tool) {
        tools.add(tool);
        return this;
    }

    public ActivityBuilder after(String earlier) {
        after.add(earlier);
        return this;
    }

    public ActivityBuilder atWork() {
        setting = Activity.Setting.AT_WORK;
        return this;
    }

    /** Its provider says that it brings people to the level it leads to, and so many of them get there. */
    public ActivityBuilder stating(double confidence) {
        effect = new Effect(Effect.Basis.STATED, confidence);
        return this;
    }

    public ActivityBuilder running(String first, String last) {
        runs.add(new Offer.Run(LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    public Activity build() {
        return new Activity(
                id,
                "Title of " + id,
                kind,
                "Do " + id + ".",
                "What " + id + " leaves.",
                "Someone can see " + id + ".",
                "it is time for " + id,
                "I do " + id,
                develops,
                from,
                to,
                hours,
                weekly,
                costs,
                tools,
                after,
                setting,
                effect,
                new Offer(Optional.empty(), Optional.empty(), Offer.Format.UNSTATED, runs));
    }
}
