package dev.waymark.engine.recognition;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.profile.Certificate;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Project;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedSkill;
import dev.waymark.engine.skill.ToolNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the catalogue's tools in what a person writes. In lists of skills a short name is enough ("R", "Word"); in
 * running text a name that is also an English word must be given in full.
 */
public final class ToolRecognition {
    private final ToolNames names;

    private ToolRecognition(ToolNames names) {
        this.names = names;
    }

    public static ToolRecognition over(Catalogue catalogue) {
        return new ToolRecognition(ToolNames.of(catalogue));
    }

    /** Each tool once, where it is named first. */
    public List<HeldTool> heldBy(Resume resume) {
        Map<String, HeldTool> held = new LinkedHashMap<>();
        for (StatedSkill skill : resume.skills()) {
            List<String> words = new ArrayList<>(skill.keywords());
            words.add(skill.name());
            words.forEach(word -> keep(held, names.inList(word), "skills: " + skill.name()));
        }
        for (Project project : resume.projects()) {
            project.keywords().forEach(word -> keep(held, names.inList(word), "project: " + project.name()));
            project.text().forEach(text -> keep(held, names.inText(text), "project: " + project.name()));
        }
        for (Position position : resume.positions()) {
            String where =
                    position.title() + position.employer().map(e -> " at " + e).orElse("");
            position.text().forEach(text -> keep(held, names.inText(text), where));
        }
        resume.summary().ifPresent(text -> keep(held, names.inText(text), "summary"));
        for (Certificate certificate : resume.certificates()) {
            keep(held, names.inText(certificate.name()), "certificate: " + certificate.name());
        }
        return List.copyOf(held.values());
    }

    /** Names of the tools in one stated skill and its keywords. */
    List<String> inSkill(StatedSkill skill) {
        List<String> words = new ArrayList<>(skill.keywords());
        words.add(skill.name());
        return words.stream()
                .flatMap(word -> names.inList(word).stream())
                .map(ToolNames.Spotted::name)
                .distinct()
                .toList();
    }

    private static void keep(Map<String, HeldTool> held, Collection<ToolNames.Spotted> spotted, String where) {
        spotted.forEach(s -> held.putIfAbsent(s.name(), new HeldTool(s.name(), s.written(), where)));
    }
}
