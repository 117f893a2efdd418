package dev.waymark.engine.courses;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.skill.Skill;
import dev.waymark.engine.skill.SkillHomes;
import dev.waymark.engine.skill.SkillMatch;
import dev.waymark.engine.skill.SkillSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a course teaches, found in its own words. What it says it teaches counts full, its title half of that beside it and
 * full without, its description a third; named elements count as named. Where only tools or concrete skills are named, the elements they hang on stand in.
 */
final class Subjects {
    private static final int LOOKED_AT = 12;
    private static final int MOST = 4;
    private static final int LONGEST = 3_000;
    private static final double TITLE_BESIDE = 0.5;
    private static final double DESCRIPTION = 1.0 / 3;
    private static final double LEAST_OF_BEST = 0.4;

    /** What a course is, as distinct from what it is about: "this course", "evening class", "you will learn". */
    private static final Pattern ABOUT_COURSES = Pattern.compile(
            "(?i)\\b(?:(?:course|class|training|workshop|seminar|webinar|bootcamp|tutorial|lesson|module|participant|learner|student)(?:s|es)?|learn(?:s|ed)?|(?<!machine )(?<!deep )learning|teach(?:es)?|taught|kurs(?:e|es)?|schulung(?:en)?|lehrgang|formation|stage|curso|taller)\\b");

    private final Map<String, Element> byName = new LinkedHashMap<>();
    private final SkillSearch skills;
    private final Supplier<SkillHomes> homes;

    Subjects(Catalogue catalogue, SkillSearch skills, Supplier<SkillHomes> homes) {
        this.skills = skills;
        this.homes = homes;
        for (Element element : catalogue.elements()) {
            byName.put(element.distinctName().toLowerCase(Locale.ROOT), element);
            byName.put(element.id().value().toLowerCase(Locale.ROOT), element);
        }
    }

    /** The catalogue's tools that a list names; what it does not know is no tool of any target. */
    Set<String> tools(String listed) {
        Set<String> tools = new TreeSet<>();
        for (SkillMatch match : skills.wanted(listed, LOOKED_AT)) {
            if (match.skill() instanceof Skill.ToolSkill tool) {
                tools.add(tool.name());
            }
        }
        return tools;
    }

    Found in(String title, String teaches, String description) {
        Map<Element, Weighed> weights = new LinkedHashMap<>();
        Map<Element, Weighed> standIns = new LinkedHashMap<>();
        Set<String> tools = new TreeSet<>();
        StringBuilder rest = new StringBuilder();
        for (String part : teaches.split("[;|\\n,]")) {
            Element named = byName.get(part.strip().toLowerCase(Locale.ROOT));
            if (named == null) {
                rest.append(part).append(", ");
            } else {
                weigh(weights, named, 1, part.strip());
            }
        }
        look(rest.toString(), 1, weights, standIns, tools, true);
        look(title, weights.isEmpty() ? 1 : TITLE_BESIDE, weights, standIns, tools, true);
        look(description, DESCRIPTION, weights, standIns, tools, weights.isEmpty() && tools.isEmpty());
        return new Found(shares(weights.isEmpty() ? standIns : weights), tools);
    }

    private void look(
            String text,
            double factor,
            Map<Element, Weighed> weights,
            Map<Element, Weighed> standIns,
            Set<String> tools,
            boolean toolsToo) {
        String part = ABOUT_COURSES
                .matcher(text.length() <= LONGEST ? text : text.substring(0, LONGEST))
                .replaceAll(" ");
        for (SkillMatch match : skills.wanted(part, LOOKED_AT)) {
            String said = match.span().in(part);
            if (match.skill() instanceof Skill.Rated rated) {
                weigh(weights, rated.element(), factor * match.score(), said);
            } else {
                if (match.skill() instanceof Skill.ToolSkill tool && toolsToo) {
                    tools.add(tool.name());
                }
                homes.get().of(match.skill()).stream()
                        .limit(1)
                        .forEach(home -> weigh(standIns, home.element(), factor * match.score(), said));
            }
        }
    }

    private static void weigh(Map<Element, Weighed> weights, Element element, double weight, String said) {
        weights.merge(
                element,
                new Weighed(weight, said),
                (a, b) -> new Weighed(a.weight + b.weight, a.weight >= b.weight ? a.said : b.said));
    }

    /** In hundredths that sum to one. */
    private static List<Taught> shares(Map<Element, Weighed> weights) {
        double best =
                weights.values().stream().mapToDouble(Weighed::weight).max().orElse(0);
        List<Map.Entry<Element, Weighed>> kept = weights.entrySet().stream()
                .filter(e -> e.getValue().weight >= LEAST_OF_BEST * best)
                .sorted(Comparator.comparingDouble((Map.Entry<Element, Weighed> e) -> -e.getValue().weight)
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .toList();
        double sum = kept.stream().mapToDouble(e -> e.getValue().weight).sum();
        List<Taught> taught = new ArrayList<>();
        int left = 100;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Weighed weighed = kept.get(i).getValue();
            int share = i == 0 ? left : (int) Math.round(100 * weighed.weight / sum);
            left -= share;
            taught.addFirst(new Taught(kept.get(i).getKey(), share / 100.0, weighed.said));
        }
        return taught;
    }

    private record Weighed(double weight, String said) {}

    /** @param tools names of the catalogue's tools */
    record Found(List<Taught> taught, Set<String> tools) {}
}
