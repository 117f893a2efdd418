package dev.waymark.cli;

import dev.waymark.engine.choosing.CostToClose;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.route.Choice;
import dev.waymark.engine.route.Merit;
import dev.waymark.engine.route.Route;
import dev.waymark.engine.route.RouteInWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Prints routes for a terminal: a table to compare, then each in sentences. */
final class RoutesTable {
    private static final String ROW = "  %-2s %-50s %10s %9s %10s %9s %9s %10s %9s%n";

    private final PrintWriter out;

    RoutesTable(PrintWriter out) {
        this.out = out;
    }

    void print(Situation situation, List<Choice> routes, double hours, double readiness) {
        out.printf(
                Locale.ROOT,
                "Ways to %s (%s), with %.1f hours a week for study beside your work, until you hold %.0f%% of what it asks%n%n",
                situation.gap().target().title(),
                situation.gap().target().occupation().code(),
                hours,
                100 * readiness);
        out.printf(ROW, "", "", "there in", "study", "money", "hardest", "pay, US$", "strengths", "interest");
        for (int i = 0; i < routes.size(); i++) {
            row(i + 1, routes.get(i).route());
        }
        out.println();
        out.println(
                "Study: hours in all, as an estimate. Hardest: of the job that asks most beyond you by then, the share you hold.");
        out.println(
                "Money: for that study, each gap by the mean of the ways that the library knows; a plan, which chooses, often costs less.");
        out.println(
                "Pay: mean over the next ten years of the median pay of each job, in today's dollars. Strengths: share of your"
                        + " surest that its jobs use. Interest: how its jobs go with yours, from -1 to 1; say yours with --interests.");
        for (int i = 0; i < routes.size(); i++) {
            story(i + 1, routes.get(i));
        }
        out.println();
        if (routes.size() == 1) {
            out.println("No work in between is within reach that would bring you nearer and be better in any respect.");
        }
        out.println(
                "Licences and certifications are not in this data: ask what each job needs where you live. A job counts as within"
                        + " reach when it needs no degree or years of related work that you lack, is at most one Job Zone above"
                        + " your work, pays four fifths of it or more, and has 1,000 openings a year.");
        situation.assumptions().forEach(a -> out.println("Assumed: " + a));
        situation.remarks().forEach(r -> out.println("Read otherwise than it stands: " + r));
        out.println();
        out.println(situation.catalogue().provenance().attribution());
    }

    private void row(int number, Route route) {
        out.printf(
                ROW,
                number + ".",
                fitting(RouteInWords.title(route)),
                route.years() == 0 ? "now" : RouteInWords.years(route.years()),
                String.format(Locale.ROOT, "%,.0f h", route.study().usual()),
                route.cost().map(RoutesTable::money).orElse("unknown"),
                Math.round(100 * route.hardest()) + "%",
                pay(route.pay()),
                Math.round(100 * route.strengths()) + "%",
                route.interest().isPresent()
                        ? String.format(Locale.ROOT, "%+.2f", route.interest().getAsDouble())
                        : "not said");
    }

    private void story(int number, Choice choice) {
        String best = choice.best().stream().sorted().map(Merit::words).collect(Collectors.joining(", "));
        out.println();
        out.printf("%d. %s%s%n", number, RouteInWords.title(choice.route()), best.isEmpty() ? "" : " (" + best + ")");
        RouteInWords.sentences(choice.route()).forEach(sentence -> out.println("   " + sentence));
    }

    private static String pay(OptionalInt pay) {
        return pay.isPresent()
                ? String.format(Locale.ROOT, "%,d", Math.round(pay.getAsInt() / 1000.0) * 1000)
                : "unknown";
    }

    private static String money(CostToClose cost) {
        return cost.isKnown() ? cost.open() == 0 ? "nothing" : Figures.estimate(cost.usual()) : "unknown";
    }

    private static String fitting(String title) {
        return title.length() <= 50 ? title : title.substring(0, 49) + "…";
    }
}
