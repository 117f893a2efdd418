package dev.waymark.cli;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.comparison.CatalogueComparison;
import dev.waymark.engine.catalogue.comparison.OccupationChange;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The difference between two catalogues in a page of text. */
final class ComparisonSummary {
    private static final int SHOWN = 10;

    private ComparisonSummary() {}

    static void print(CatalogueComparison all, PrintWriter print) {
        print.println("From %s to %s".formatted(all.from(), all.to()));
        list(
                "occupations are new",
                all.added().stream().map(ComparisonSummary::name).toList(),
                print);
        list(
                "occupations are gone",
                all.removed().stream().map(ComparisonSummary::name).toList(),
                print);
        list(
                "occupations have another title",
                all.changes().stream()
                        .filter(OccupationChange::isRenamed)
                        .map(c -> "%s %s, formerly %s".formatted(c.code(), c.title(), c.formerTitle()))
                        .toList(),
                print);
        list(
                "elements are new",
                all.newElements().stream().map(Element::distinctName).toList(),
                print);
        list(
                "elements are gone",
                all.droppedElements().stream().map(Element::distinctName).toList(),
                print);
        list(
                "occupations have another job zone",
                all.changes().stream()
                        .filter(OccupationChange::isRezoned)
                        .map(c ->
                                "%s %s: %s to %s".formatted(c.code(), c.title(), zone(c.formerZone()), zone(c.zone())))
                        .toList(),
                print);
        ratings(all.changes(), print);
        if (all.comparedTools()) {
            counts(
                    "tools",
                    all.changes(),
                    c -> c.newTools().size(),
                    c -> c.droppedTools().size(),
                    print);
        } else {
            print.println("Tools are not compared: one of the two holds none.");
        }
        if (all.comparedTitles()) {
            counts(
                    "titles",
                    all.changes(),
                    c -> c.newTitles().size(),
                    c -> c.droppedTitles().size(),
                    print);
        } else {
            print.println("Titles are not compared: one of the two holds none but the occupations' own.");
        }
        print.println("For one target: --occupation CODE. For everything: --json.");
    }

    private static void ratings(List<OccupationChange> changes, PrintWriter print) {
        long rated = changes.stream().filter(OccupationChange::rated).count();
        List<OccupationChange> changed = changes.stream()
                .filter(c -> !c.ratings().isEmpty())
                .sorted(Comparator.comparingInt(
                                (OccupationChange c) -> -c.ratings().size())
                        .thenComparing(OccupationChange::code))
                .toList();
        int ratings = changed.stream().mapToInt(c -> c.ratings().size()).sum();
        print.println(
                "%,d of %,d occupations surveyed in both ask some element differently, beyond what the surveys' errors explain (%,d ratings)"
                        .formatted(changed.size(), rated, ratings));
        changed.stream()
                .limit(SHOWN)
                .forEach(c -> print.println(String.format(
                        Locale.ROOT,
                        "  %s %s: %d elements, most of all %s (level %.1f to %.1f)",
                        c.code(),
                        c.title(),
                        c.ratings().size(),
                        c.ratings().getFirst().element().distinctName(),
                        c.ratings().getFirst().before().level(),
                        c.ratings().getFirst().after().level())));
        more(changed.size(), print);
    }

    private interface Count {
        int of(OccupationChange change);
    }

    private static void counts(
            String what, List<OccupationChange> changes, Count added, Count dropped, PrintWriter print) {
        print.println("%,d %s of occupations are new, and %,d are gone, in %,d occupations"
                .formatted(
                        changes.stream().mapToInt(added::of).sum(),
                        what,
                        changes.stream().mapToInt(dropped::of).sum(),
                        changes.stream()
                                .filter(c -> added.of(c) + dropped.of(c) > 0)
                                .count()));
    }

    private static void list(String what, List<String> all, PrintWriter print) {
        print.println("%,d %s".formatted(all.size(), what));
        all.stream().limit(SHOWN).forEach(one -> print.println("  " + one));
        more(all.size(), print);
    }

    private static void more(int all, PrintWriter print) {
        if (all > SHOWN) {
            print.println("  … and %,d more".formatted(all - SHOWN));
        }
    }

    private static String name(Occupation occupation) {
        return occupation.code() + " " + occupation.title();
    }

    static String zone(OptionalInt zone) {
        return zone.isPresent() ? Integer.toString(zone.getAsInt()) : "none";
    }
}
