package dev.waymark.engine.courses;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.library.Offer;
import dev.waymark.engine.money.Money;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A course as a catalogue has it. What the catalogue does not say is not made up: it lacks, and the course is not planned
 * until somebody says it.
 *
 * @param id the same in every reading of the catalogue
 * @param where it stands in the file, such as "row 7"
 * @param level it suits and leads to
 * @param hours least and most; empty if not stated
 * @param weekly hours a week within which it works
 * @param after ids of courses to do before
 */
public record Course(
        String id,
        String where,
        String title,
        String description,
        ActivityKind kind,
        Offer offer,
        List<Taught> teaches,
        Set<String> tools,
        Level level,
        Optional<Activity.Hours> hours,
        Activity.Weekly weekly,
        List<Money> costs,
        Set<String> after,
        String prerequisites,
        Set<Lack> lacks) {
    private static final int LONGEST_SENTENCE = 400;

    public Course {
        teaches = List.copyOf(teaches);
        tools = Collections.unmodifiableSet(new TreeSet<>(tools));
        costs = List.copyOf(costs);
        after = Collections.unmodifiableSet(new TreeSet<>(after));
        lacks = lacks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(lacks));
    }

    /** Whether it can be planned. */
    public boolean isComplete() {
        return lacks.isEmpty();
    }

    /** What can be planned; empty while something lacks. */
    public Optional<Activity> activity() {
        return isComplete() ? hours.map(this::taking) : Optional.empty();
    }

    private Activity taking(Activity.Hours size) {
        return new Activity(
                id,
                title,
                kind,
                does(),
                "Your notes and worked exercises, and a page on what you will use.",
                "Someone who does this work sets you a small task from it, and you do it without the notes.",
                offer.isDated() ? "the course has its next session" : "the hour I have set aside for it begins",
                "I open the course where I left it",
                shares(),
                level.from(),
                level.to(),
                size,
                weekly,
                costs,
                tools,
                after,
                Activity.Setting.ANYWHERE,
                level.basis() == Level.Basis.STATED ? new Effect(Effect.Basis.STATED, 1) : Effect.ESTIMATED,
                offer);
    }

    private String does() {
        String what = description.isBlank() ? "Take “%s”.".formatted(title) : description.strip();
        String shortened = what.length() <= LONGEST_SENTENCE ? what : what.substring(0, LONGEST_SENTENCE - 1) + "…";
        return prerequisites.isBlank() ? shortened : "%s It asks for: %s".formatted(shortened, prerequisites);
    }

    private Map<ElementId, Double> shares() {
        Map<ElementId, Double> shares = new LinkedHashMap<>();
        teaches.forEach(t -> shares.put(t.element().id(), t.share()));
        return shares;
    }

    /** Whether it says the same, wherever in the file it stands. */
    boolean isSameAs(Course other) {
        return equals(other.standing(where));
    }

    private Course standing(String elsewhere) {
        return new Course(
                id,
                elsewhere,
                title,
                description,
                kind,
                offer,
                teaches,
                tools,
                level,
                hours,
                weekly,
                costs,
                after,
                prerequisites,
                lacks);
    }

    Course after(Set<String> ids) {
        return new Course(
                id,
                where,
                title,
                description,
                kind,
                offer,
                teaches,
                tools,
                level,
                hours,
                weekly,
                costs,
                ids,
                prerequisites,
                lacks);
    }

    /**
     * The level (0–7) a course suits, and that it leads to.
     *
     * @param basis how that is known
     */
    public record Level(double from, double to, Basis basis) {
        /** How a level is known. */
        public enum Basis {
            /** As two numbers, from the catalogue. */
            STATED("stated by the provider"),
            /** From a word such as "advanced". */
            WORDED("read from its words"),
            /** From nothing: a wide range that most courses are within. */
            ASSUMED("not stated: a wide range is taken");

            private final String label;

            Basis(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }
}
