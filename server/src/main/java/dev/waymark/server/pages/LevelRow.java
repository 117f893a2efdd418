package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.documents.Figures;
import java.util.List;

/**
 * A level with its interval, to be drawn on a line from 0 to 7.
 *
 * @param words what the picture shows
 * @param from start of the interval, in units of a 140 wide line
 * @param width of the interval, likewise
 * @param at the middle, likewise
 */
public record LevelRow(
        String element,
        String name,
        String words,
        String beside,
        long from,
        long width,
        long at,
        List<String> sources) {
    private static final double UNIT = 20;

    static LevelRow of(Strength strength) {
        Proficiency held = strength.held();
        return new LevelRow(
                held.element().id().value(),
                held.element().distinctName(),
                "Level %s, between %s and %s in four cases of five"
                        .formatted(Figures.level(held.mean()), Figures.level(held.low()), Figures.level(held.high())),
                "more than %s of occupations ask".formatted(Figures.percent(strength.beyond())),
                Math.round(held.low() * UNIT),
                Math.max(2, Math.round((held.high() - held.low()) * UNIT)),
                Math.round(held.mean() * UNIT),
                held.contributions().stream()
                        .filter(c -> c.share() >= 0.005)
                        .map(c -> "%s: %s, by itself level %s"
                                .formatted(Figures.percent(c.share()), c.source(), Figures.level(c.reading())))
                        .toList());
    }
}
