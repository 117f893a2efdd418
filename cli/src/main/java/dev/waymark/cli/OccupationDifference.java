package dev.waymark.cli;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.comparison.CatalogueComparison;
import dev.waymark.engine.catalogue.comparison.OccupationChange;
import dev.waymark.engine.catalogue.comparison.RatingChange;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What the difference between two catalogues means for one target. */
final class OccupationDifference {
    private static final int SHOWN = 20;

    private OccupationDifference() {}

    /** @throws BadInput if neither catalogue has the occupation */
    static void print(CatalogueComparison all, OccupationCode code, PrintWriter print) {
        Optional<OccupationChange> change = all.change(code);
        if (change.isPresent()) {
            print(all, change.get(), print);
        } else if (all.added().stream().anyMatch(o -> o.code().equals(code))) {
            print.println("%s is new in %s.".formatted(code, all.to()));
        } else if (all.removed().stream().anyMatch(o -> o.code().equals(code))) {
            print.println(
                    "%s is gone in %s: a plan towards it needs another target. 'waymark search occupations' finds what is near."
                            .formatted(code, all.to()));
        } else {
            throw new BadInput("Neither %s nor %s has an occupation %s.".formatted(all.from(), all.to(), code));
        }
    }

    private static void print(CatalogueComparison all, OccupationChange change, PrintWriter print) {
        print.println("%s %s, from %s to %s".formatted(change.code(), change.title(), all.from(), all.to()));
        if (change.isRenamed()) {
            print.println("Its title was %s.".formatted(change.formerTitle()));
        }
        if (change.isRezoned()) {
            print.println("Its job zone was %s and is %s."
                    .formatted(ComparisonSummary.zone(change.formerZone()), ComparisonSummary.zone(change.zone())));
        }
        if (!change.rated()) {
            print.println("It is not surveyed in both, so what it asks cannot be compared.");
        } else if (change.ratings().isEmpty()) {
            print.println("It asks the same: no level or importance differs by more than the surveys' errors.");
        } else {
            sentence("A plan towards it would ask more of", change, c -> c.levelChange() > 0, print);
            sentence("It would ask less of", change, c -> c.levelChange() < 0, print);
            for (RatingChange c : change.ratings()) {
                print.println(String.format(
                        Locale.ROOT,
                        "  %-40s level %.2f to %.2f (%+.2f)%s, importance %.2f to %.2f (%+.2f)%s",
                        c.element().distinctName(),
                        c.before().level(),
                        c.after().level(),
                        c.levelChange(),
                        c.isLevelChanged() ? "" : ", within error",
                        c.before().importance(),
                        c.after().importance(),
                        c.importanceChange(),
                        c.isImportanceChanged() ? "" : ", within error"));
            }
        }
        names("New tools", change.newTools(), print);
        names("Tools no longer named", change.droppedTools(), print);
        names("New titles", change.newTitles(), print);
        names("Titles no longer named", change.droppedTitles(), print);
    }

    private static void sentence(
            String start, OccupationChange change, Predicate<RatingChange> which, PrintWriter print) {
        List<String> names = change.ratings().stream()
                .filter(RatingChange::isLevelChanged)
                .filter(which)
                .map(c -> c.element().distinctName())
                .toList();
        if (!names.isEmpty()) {
            print.println("%s %s.".formatted(start, String.join(", ", names)));
        }
    }

    private static void names(String what, List<String> names, PrintWriter print) {
        if (!names.isEmpty()) {
            String more = names.size() > SHOWN ? " … and %,d more".formatted(names.size() - SHOWN) : "";
            print.println("%s (%,d): %s%s"
                    .formatted(
                            what,
                            names.size(),
                            String.join("; ", names.subList(0, Math.min(SHOWN, names.size()))),
                            more));
        }
    }
}
