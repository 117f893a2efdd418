package dev.waymark.engine.destination.framework;

import dev.waymark.engine.profile.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/** {@code tracks: [{track, levels: [{level, expectations: [{competency, expectation, element, proficiency, importance}]}]}]}}. */
final class YamlFramework {
    private final String file;
    private final ExpectationFields fields;

    YamlFramework(String file, ExpectationFields fields) {
        this.file = file;
        this.fields = fields;
    }

    RoleFramework read(Written root) throws UnreadableFile {
        Written.Fields top = fields(root, "tracks");
        List<Expectation> expectations = new ArrayList<>();
        for (Written track : list(top, "tracks")) {
            String trackName = text(fields(track, "track"), "track", true);
            for (Written level : list(fields(track, "levels"), "levels")) {
                RoleName role = new RoleName(trackName, text(fields(level, "level"), "level", true));
                for (Written expectation : list(fields(level, "expectations"), "expectations")) {
                    expectations.add(expectation(role, fields(expectation, "competency")));
                    FrameworkFile.limit(file, expectations.size());
                }
            }
        }
        String name = text(top, "framework", false);
        String licence = text(top, "licence", false);
        return new RoleFramework(
                name.isEmpty() ? file : name,
                expectations,
                text(top, "attribution", false),
                licence.isEmpty() ? text(top, "license", false) : licence);
    }

    private Expectation expectation(RoleName role, Written.Fields from) throws UnreadableFile {
        return new Expectation(
                role,
                text(from, "competency", true),
                text(from, "expectation", false),
                fields.element(text(from, "element", false), place(from, "element")),
                fields.number(text(from, "proficiency", false), place(from, "proficiency"), "proficiency", 0, 7),
                fields.number(text(from, "importance", false), place(from, "importance"), "importance", 1, 5));
    }

    private Written.Fields fields(Written written, String of) throws UnreadableFile {
        if (written instanceof Written.Fields found) {
            return found;
        }
        throw Place.of(file, written).wrong(written.shown(), "here fields are expected, such as '%s:'".formatted(of));
    }

    private List<Written> list(Written.Fields from, String name) throws UnreadableFile {
        Written found = from.values().get(name);
        if (found instanceof Written.Items items) {
            return items.values();
        }
        throw found == null
                ? Place.of(file, from).wrong(from.shown(), "'%s:' is missing here".formatted(name))
                : Place.of(file, found)
                        .wrong(found.shown(), "'%s' is a list: begin each entry with '- '".formatted(name));
    }

    private String text(Written.Fields from, String name, boolean needed) throws UnreadableFile {
        Written found = from.values().get(name);
        if (found == null) {
            return fields.text("", place(from, name), name, needed);
        }
        if (found instanceof Written.Text text) {
            return fields.text(text.value(), Place.of(file, text), name, needed);
        }
        throw Place.of(file, found).wrong(found.shown(), "'%s' is a text".formatted(name));
    }

    private Place place(Written.Fields from, String name) {
        Written found = from.values().get(name);
        return Place.of(file, found == null ? from : found);
    }
}
