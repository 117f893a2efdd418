package dev.waymark.engine.recognition;

import dev.waymark.engine.assessment.SkillClaim;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Project;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedSkill;
import dev.waymark.engine.skill.Skill;
import dev.waymark.engine.skill.SkillHomes;
import dev.waymark.engine.skill.SkillMatch;
import dev.waymark.engine.skill.SkillSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds concrete skills in what a person writes, at the grain they speak at: the catalogue's tools, and the skills of ESCO
 * where the catalogue has ESCO. A level given in a word becomes a claim about the element that the skill hangs on.
 */
public final class SkillRecognition {
    private static final int MOST_IN_TEXT = 8;

    private final ToolRecognition tools;
    private final Map<String, String> categories = new HashMap<>();
    private final Optional<SkillSearch> search;
    private final Supplier<SkillHomes> homes;

    private SkillRecognition(Catalogue catalogue, ToolRecognition tools) {
        this.tools = tools;
        this.homes = SkillHomes.whenAsked(catalogue);
        this.search = catalogue.esco().map(esco -> SkillSearch.over(catalogue));
        catalogue.occupations().stream()
                .flatMap(o -> o.tools().stream())
                .forEach((Tool tool) -> categories.putIfAbsent(tool.name(), tool.category()));
    }

    public static SkillRecognition over(Catalogue catalogue, ToolRecognition tools) {
        return new SkillRecognition(catalogue, tools);
    }

    /** Each skill once; with the level where one is given, else where it is named first. */
    public List<HeldSkill> heldBy(Resume resume) {
        Map<String, HeldSkill> held = new LinkedHashMap<>();
        for (StatedSkill stated : resume.skills()) {
            String where = "skills: " + stated.name();
            tools.inSkill(stated).forEach(name -> keep(held, tool(name), stated.level(), where));
            List<String> words = new ArrayList<>(stated.keywords());
            words.add(stated.name());
            words.forEach(word -> found(word, 1).forEach(skill -> keep(held, skill, stated.level(), where)));
        }
        tools.heldBy(resume).forEach(tool -> keep(held, tool(tool.name()), Optional.empty(), tool.where()));
        for (Position position : resume.positions()) {
            position.text()
                    .forEach(text -> found(text, MOST_IN_TEXT)
                            .forEach(skill -> keep(held, skill, Optional.empty(), position.title())));
        }
        for (Project project : resume.projects()) {
            project.text()
                    .forEach(text -> found(text, MOST_IN_TEXT)
                            .forEach(skill -> keep(held, skill, Optional.empty(), "project: " + project.name())));
        }
        return List.copyOf(held.values());
    }

    /** What stated levels say of rated elements: each of the first element that the skill hangs on. */
    public List<SkillClaim> claims(List<HeldSkill> held) {
        List<SkillClaim> claims = new ArrayList<>();
        for (HeldSkill skill : held) {
            skill.level()
                    .flatMap(LevelWord::level)
                    .ifPresent(level -> homes.get().of(skill.skill()).stream()
                            .findFirst()
                            .ifPresent(home -> claims.add(new SkillClaim(
                                    home.element(),
                                    level,
                                    "“%s” in %s, as you say"
                                            .formatted(
                                                    skill.level().orElse(""),
                                                    skill.skill().label())))));
        }
        return claims;
    }

    private Skill tool(String name) {
        return new Skill.ToolSkill(name, categories.getOrDefault(name, ""));
    }

    /** Skills of ESCO only: tools are told by their names, and rated elements by rating. */
    private List<Skill> found(String text, int most) {
        return search.stream()
                .flatMap(s -> s.search(text, most).stream())
                .map(SkillMatch::skill)
                .filter(Skill.EscoNamed.class::isInstance)
                .toList();
    }

    private static void keep(Map<String, HeldSkill> held, Skill skill, Optional<String> level, String where) {
        held.merge(
                skill.id(),
                new HeldSkill(skill, level, where),
                (first, later) -> first.level().isEmpty() && later.level().isPresent() ? later : first);
    }
}
