package dev.waymark.engine.recognition;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What else in a résumé speaks for an occupation: what the person calls themselves, their other titles and their tools.
 *
 * @param nearness per occupation, 0–1, how near anything else in the résumé comes to it
 */
record Surroundings(Map<OccupationCode, Double> nearness, Set<String> tools) {
    private static final double BY_WORDS = 0.15;
    private static final double BY_TOOLS = 0.2;

    /** So many tools in common are as good as all. */
    private static final double ENOUGH_TOOLS = 5;

    static Surroundings of(Resume resume, OccupationSearch search, List<HeldTool> held) {
        Map<OccupationCode, Double> nearness = new HashMap<>();
        List<String> texts = new ArrayList<>();
        resume.label().ifPresent(texts::add);
        resume.positions().stream().map(Position::title).forEach(texts::add);
        resume.education().forEach(e -> e.area().ifPresent(texts::add));
        resume.skills().stream().limit(10).forEach(s -> texts.add(s.name()));
        for (String text : new HashSet<>(texts)) {
            for (OccupationMatch match : search.search(text, 8)) {
                nearness.merge(match.code(), match.score() / 2, (a, b) -> Math.min(1, a + b));
            }
        }
        Set<String> tools = new HashSet<>();
        held.forEach(tool -> tools.add(tool.name()));
        return new Surroundings(nearness, tools);
    }

    /** Each occupation once, best first. */
    List<Weighed> ranked(List<OccupationMatch> candidates, Function<OccupationMatch, Occupation> occupation) {
        Map<OccupationCode, Weighed> best = new HashMap<>();
        for (OccupationMatch match : candidates) {
            double words = nearness.getOrDefault(match.code(), 0.0);
            double known = toolsKnown(occupation.apply(match));
            double share = 1 - BY_WORDS - BY_TOOLS + BY_WORDS * words + BY_TOOLS * known;
            best.merge(
                    match.code(),
                    new Weighed(match, match.score() * share),
                    (a, b) -> a.weight() >= b.weight() ? a : b);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::weight)
                        .reversed()
                        .thenComparing(w -> w.match().code()))
                .toList();
    }

    /** Of those the person names; 1 for every occupation if they name none, so that it decides nothing. */
    private double toolsKnown(Occupation occupation) {
        long inCommon = occupation.tools().stream()
                .map(Tool::name)
                .filter(tools::contains)
                .count();
        return tools.isEmpty() ? 1 : Math.min(1, inCommon / Math.min(ENOUGH_TOOLS, tools.size()));
    }
}
