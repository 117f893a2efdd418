package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Wage;
import dev.waymark.engine.choosing.CostToClose;
import dev.waymark.engine.choosing.Prospect;
import dev.waymark.engine.documents.Figures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What speaks for a target, as figures a person reads.
 *
 * @param cost in money, or why it is not known
 * @param dearest what the range of it is, in words; blank where there is none
 * @param time at the person's hours a week, or what is needed to tell
 */
public record ProspectView(
        String readiness,
        String hours,
        String time,
        String cost,
        String dearest,
        String pay,
        String outlook,
        String openings,
        String interest,
        String strengths,
        String strengthNames) {
    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;

    /** @param hoursAWeek empty until the person has said */
    static ProspectView of(Prospect prospect, OptionalDouble hoursAWeek) {
        Occupation occupation = prospect.gap().target().occupation();
        return new ProspectView(
                Figures.percent(prospect.gap().readiness()),
                prospect.hours().usual() == 0 ? "nothing clearly open" : Figures.hours(prospect.hours()),
                time(prospect, hoursAWeek),
                prospect.cost().map(ProspectView::cost).orElse(""),
                prospect.cost().map(ProspectView::dearest).orElse(""),
                pay(occupation.wage()),
                change(occupation.outlook()),
                openings(occupation.outlook()),
                prospect.interest().isPresent() ? interest(prospect.interest().getAsDouble()) : "not known",
                prospect.strengths() == 0 ? "not known yet" : prospect.reused().size() + " of " + prospect.strengths(),
                prospect.reused().stream().map(Element::distinctName).collect(Collectors.joining(", ")));
    }

    static String cost(CostToClose cost) {
        if (cost.open() == 0) {
            return "nothing";
        }
        return cost.isKnown() ? "about " + Figures.estimate(cost.usual()) : "not known";
    }

    static String dearest(CostToClose cost) {
        if (cost.open() == 0) {
            return "";
        }
        String missing = "no way known for " + (cost.open() - cost.priced()) + " of " + cost.open() + " gaps";
        if (!cost.isKnown()) {
            return missing;
        }
        return "from " + Figures.estimate(cost.low()) + " to " + Figures.estimate(cost.high())
                + (cost.priced() < cost.open() ? "; " + missing : "");
    }

    static String pay(Optional<Wage> wage) {
        if (wage.isEmpty()) {
            return "not published";
        }
        Wage known = wage.get();
        String group = known.group().map(g -> " (of " + g + ")").orElse("");
        if (known.median().isPresent()) {
            return String.format(Locale.ROOT, "US$%,d", known.median().getAsInt()) + group;
        }
        return known.topCoded() ? "above US$239,200" + group : "not published";
    }

    static String change(Optional<Outlook> outlook) {
        OptionalDouble change = outlook.map(Outlook::changePercent).orElse(OptionalDouble.empty());
        return change.isEmpty()
                ? "not projected"
                : String.format(Locale.ROOT, "%+.0f%%", change.getAsDouble()).replace('-', '−');
    }

    static String openings(Optional<Outlook> outlook) {
        OptionalDouble openings = outlook.map(Outlook::openings).orElse(OptionalDouble.empty());
        return openings.isEmpty()
                ? "openings not projected"
                : String.format(Locale.ROOT, "%,.0f openings a year", openings.getAsDouble() * 1000);
    }

    static String interest(double correlation) {
        String words = List.of("goes against it", "neither way", "fits", "fits well")
                .get(correlation >= 0.7 ? 3 : correlation >= 0.3 ? 2 : correlation >= -0.3 ? 1 : 0);
        return words + String.format(Locale.ROOT, " (%.2f)", correlation).replace('-', '−');
    }

    private static String time(Prospect prospect, OptionalDouble hoursAWeek) {
        if (prospect.hours().usual() == 0) {
            return "none";
        }
        if (hoursAWeek.isEmpty()) {
            return "say first how many hours a week you have";
        }
        double months = prospect.hours().usual() / hoursAWeek.getAsDouble() / WEEKS_A_MONTH;
        return months < 1.5
                ? "about a month"
                : months < 23.5
                        ? "about " + Math.round(months) + " months"
                        : String.format(Locale.ROOT, "about %.0f years", months / 12);
    }
}
