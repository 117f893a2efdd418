package dev.waymark.engine.choosing;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Wage;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.interest.InterestFit;
import dev.waymark.engine.interest.InterestProfile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of one target for one person. Pay, outlook and interests are those of the target's occupation, whatever
 * the grade; each is empty where the source has none.
 *
 * @param hours to close every open gap
 * @param cost to close every open gap; empty until a currency is known
 * @param pay median US dollars a year
 * @param topCoded that BLS withholds the median for being above its ceiling
 * @param change of employment 2024–34 in percent
 * @param openings thousands a year
 * @param interest correlation of interests, −1 to 1
 * @param reused which of the surest strengths are important to the target, the surest first
 * @param strengths how many surest strengths were looked at
 */
public record Prospect(
        GapReport gap,
        HoursRange hours,
        Optional<CostToClose> cost,
        OptionalInt pay,
        boolean topCoded,
        OptionalDouble change,
        OptionalDouble openings,
        OptionalDouble interest,
        List<Element> reused,
        int strengths) {
    /** How many of the surest strengths are looked at. */
    public static final int SUREST = 10;

    /** O*NET's anchor "important". */
    private static final double IMPORTANT = 3;

    public Prospect {
        reused = List.copyOf(reused);
    }

    /** @param surest of {@link dev.waymark.engine.assessment.Strengths#of(Assessment)}, the surest first */
    public static Prospect of(GapReport gap, List<Strength> surest, InterestProfile interests) {
        Occupation occupation = gap.target().occupation();
        List<Strength> looked = surest.stream().limit(SUREST).toList();
        return new Prospect(
                gap,
                HoursRange.sum(gap.open().stream().map(SkillGap::hours).toList()),
                Optional.empty(),
                occupation.wage().map(Wage::median).orElse(OptionalInt.empty()),
                occupation.wage().map(Wage::topCoded).orElse(false)
                        && occupation
                                .wage()
                                .map(Wage::median)
                                .orElse(OptionalInt.empty())
                                .isEmpty(),
                occupation.outlook().map(Outlook::changePercent).orElse(OptionalDouble.empty()),
                occupation.outlook().map(Outlook::openings).orElse(OptionalDouble.empty()),
                InterestFit.of(interests, occupation)
                        .map(fit -> OptionalDouble.of(fit.correlation()))
                        .orElse(OptionalDouble.empty()),
                reused(gap.target().requirements(), looked),
                looked.size());
    }

    public Prospect costing(CostToClose known) {
        return new Prospect(
                gap, hours, Optional.of(known), pay, topCoded, change, openings, interest, reused, strengths);
    }

    static List<Element> reused(List<ElementRating> requirements, List<Strength> strengths) {
        Set<Element> wanted = requirements.stream()
                .filter(r -> r.importance() >= IMPORTANT)
                .map(r -> r.element())
                .collect(Collectors.toSet());
        return strengths.stream()
                .map(s -> s.held().element())
                .filter(wanted::contains)
                .toList();
    }
}
