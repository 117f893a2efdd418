package dev.waymark.engine.route;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.ranking.LevelRow;
import dev.waymark.engine.ranking.RequirementRows;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Every {@link StepSignal} toward every rated occupation, for a person who works in one of the catalogue. O*NET's lists of
 * related occupations are not among them: they are what the signals are learnt from and measured against.
 */
public final class StepSignals {
    private final RequirementRows rows;
    private final Map<OccupationCode, Integer> numbers = new HashMap<>();
    private final List<Occupation> all;
    private final InCommon titles;
    private final InCommon tools;
    private final LevelSignals skills;
    private final LevelSignals knowledge;

    public StepSignals(Catalogue catalogue, RequirementRows rows) {
        this.rows = rows;
        this.all = catalogue.occupations();
        all.forEach(o -> numbers.put(o.code(), numbers.size()));
        this.titles = InCommon.of(titleWords(catalogue));
        this.tools = InCommon.of(all.stream()
                .map(o -> o.tools().stream().map(Tool::category).toList())
                .toList());
        this.skills = new LevelSignals(rows, e -> !rows.elements().get(e).isKnowledge());
        this.knowledge = new LevelSignals(rows, e -> rows.elements().get(e).isKnowledge());
    }

    public RequirementRows rows() {
        return rows;
    }

    /**
     * One value per signal and occupation, the occupations in the order of {@link #rows()}.
     *
     * @param from of the catalogue these signals were made for
     * @throws IllegalArgumentException for an occupation of another
     */
    public Map<StepSignal, double[]> toward(Occupation from, LevelRow held) {
        int home = number(from);
        Map<StepSignal, double[]> signals = new EnumMap<>(StepSignal.class);
        double[] words = titles.with(home);
        double[] used = tools.with(home);
        signals.put(StepSignal.TITLES, each(o -> Math.sqrt(words[number(o)])));
        signals.put(StepSignal.TOOLS, each(o -> Math.sqrt(used[number(o)])));
        signals.put(StepSignal.ZONES_APART, each(o -> zonesApart(from, o)));
        signals.put(StepSignal.INTERESTS, each(o -> correlation(from.interests(), o.interests())));
        signals.put(
                StepSignal.SAME_MAJOR_GROUP,
                each(o -> o.code().majorGroup().equals(from.code().majorGroup()) ? 1 : 0));
        signals.put(StepSignal.SAME_BROAD_OCCUPATION, each(o -> broad(o.code()).equals(broad(from.code())) ? 1 : 0));
        signals.put(StepSignal.KNOWLEDGE_MISSING, knowledge.missing(held));
        signals.put(StepSignal.KNOWLEDGE_UNUSED, knowledge.unused(held));
        signals.put(StepSignal.SKILLS_APART, skills.apart(held));
        signals.put(StepSignal.KNOWLEDGE_APART, knowledge.apart(held));
        return signals;
    }

    private int number(Occupation occupation) {
        Integer number = numbers.get(occupation.code());
        if (number == null) {
            throw new IllegalArgumentException(
                    "%s (%s) is not in this catalogue".formatted(occupation.title(), occupation.code()));
        }
        return number;
    }

    private double[] each(ToDoubleFunction<Occupation> signal) {
        return rows.occupations().stream().mapToDouble(signal).toArray();
    }

    private List<List<String>> titleWords(Catalogue catalogue) {
        List<List<String>> words = new ArrayList<>();
        all.forEach(o -> words.add(new ArrayList<>()));
        TitleStems stems = new TitleStems();
        for (JobTitle title : catalogue.titles()) {
            Integer number = numbers.get(title.code());
            if (number != null) {
                words.get(number).addAll(stems.of(title.text()));
            }
        }
        return words;
    }

    private static double zonesApart(Occupation one, Occupation other) {
        return one.jobZone().isPresent() && other.jobZone().isPresent()
                ? Math.abs(one.jobZone().getAsInt() - other.jobZone().getAsInt())
                : 1;
    }

    /** 15-125 of 15-1252. */
    private static String broad(OccupationCode code) {
        return code.value().substring(0, 6);
    }

    private static double correlation(List<Double> a, List<Double> b) {
        if (a.isEmpty() || a.size() != b.size()) {
            return 0;
        }
        double meanA = a.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double meanB = b.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double product = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.size(); i++) {
            product += (a.get(i) - meanA) * (b.get(i) - meanB);
            squaresA += (a.get(i) - meanA) * (a.get(i) - meanA);
            squaresB += (b.get(i) - meanB) * (b.get(i) - meanB);
        }
        return squaresA == 0 || squaresB == 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
    }
}
