package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Imagined;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What one reading of a level would change, whoever it came from, with all else as it is. A rating is no level: each kind
 * is weighed as it would be if it were really there, and may tell of other levels too, since it also tells how lenient the
 * person is.
 *
 * @param level of the reading, 0–7
 * @param now as things are
 * @param outcomes one for each kind of reading
 */
public record WhatIf(Element element, double level, Outcome now, List<Outcome.Imaginary> outcomes) {
    public WhatIf {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Where it would stand.
     *
     * @param gap of the element
     * @param hours to close all gaps, as usual
     */
    public record Outcome(SkillGap gap, Readiness readiness, double hours) {
        /** An outcome with the reading that leads to it. */
        public record Imaginary(Imagined reading, Outcome outcome) {}

        static Outcome of(GapReport report, ElementId element) {
            return new Outcome(
                    report.gap(element)
                            .orElseThrow(() -> new NoSuchElementException("%s is not asked for by %s"
                                    .formatted(element, report.target().title()))),
                    report.readiness(),
                    report.open().stream()
                            .mapToDouble(gap -> gap.hours().usual())
                            .sum());
        }
    }

    /**
     * Tries each kind of reading.
     *
     * @param analyse compares a background with the target
     * @throws NoSuchElementException if the target has no requirement of the element
     */
    public static WhatIf of(
            Background background, Element element, double level, Function<Background, GapReport> analyse) {
        return new WhatIf(
                element,
                level,
                Outcome.of(analyse.apply(background), element.id()),
                Arrays.stream(Imagined.values())
                        .map(reading -> new Outcome.Imaginary(
                                reading,
                                Outcome.of(analyse.apply(reading.in(background, element, level)), element.id())))
                        .toList());
    }
}
