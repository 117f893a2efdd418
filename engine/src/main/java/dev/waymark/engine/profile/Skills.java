package dev.waymark.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads skills with their keywords, lists of bare words and all. */
final class Skills {
    private Skills() {}

    static List<StatedSkill> of(Section root) {
        List<StatedSkill> skills = new ArrayList<>();
        for (Section entry : root.entries("keywords", "skills")) {
            if (entry.own().isPresent()) {
                // A level that was worked out, not one the person states.
                continue;
            }
            Optional<String> name = entry.line("name", "skill", "title", "category");
            List<String> keywords = Keywords.split(entry.paragraphs("keywords", "tags", "items"));
            Optional<String> level = entry.line("level", "proficiency", "rating");
            if (name.isPresent()) {
                skills.add(new StatedSkill(name.get(), level, keywords));
            } else if (keywords.isEmpty()) {
                skills.addAll(grouped(entry));
            } else {
                keywords.forEach(word -> skills.add(new StatedSkill(word, level, List.of())));
            }
        }
        return skills;
    }

    /** {"Languages": ["Java", "Go"], "Tools": "Git, Docker"}: each name is a skill, what it holds are its keywords. */
    private static List<StatedSkill> grouped(Section entry) {
        return entry.all().keySet().stream()
                .map(group ->
                        new StatedSkill(PlainText.of(group), Optional.empty(), Keywords.split(entry.paragraphs(group))))
                .filter(skill -> !skill.name().isBlank() && !skill.keywords().isEmpty())
                .toList();
    }
}
