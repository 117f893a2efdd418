package dev.waymark.engine.library;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Anchor.Step;
import dev.waymark.engine.profile.UnreadableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Behavioural anchors for the 35 skills and 33 knowledge areas, of our own writing: comparison with something specific
 * and familiar makes self-ratings more accurate than a bare number does.
 */
public final class Anchors {
    static final List<String> FILES = List.of("anchors/skills.yaml", "anchors/knowledge.yaml");
    private static final int[] LEVELS = {2, 4, 6};

    private final Map<ElementId, Anchor> anchors = new LinkedHashMap<>();

    private Anchors() {
        for (String file : FILES) {
            for (Entry entry : PlainYaml.entries(Resources.text(file), "anchors")) {
                try {
                    Anchor anchor = anchor(new Fields(file, "anchor", entry));
                    anchors.put(anchor.element(), anchor);
                } catch (UnreadableFile e) {
                    throw new IllegalStateException("Waymark's own anchors are broken: " + e.getMessage(), e);
                }
            }
        }
    }

    /** The same anchors each time, read once. */
    public static Anchors load() {
        return Loaded.ANCHORS;
    }

    /** Empty for an element that a newer catalogue has and these do not. */
    public Optional<Anchor> of(ElementId element) {
        return Optional.ofNullable(anchors.get(element));
    }

    /** Skills first, then knowledge, each in the catalogue's order. */
    public List<Anchor> all() {
        return List.copyOf(anchors.values());
    }

    private static Anchor anchor(Fields fields) throws UnreadableFile {
        String name = fields.text("element", "the element's name");
        ElementId element = ElementNames.KNOWN
                .find(name)
                .orElseThrow(() -> fields.wrong("element", "there is no such skill or knowledge area"));
        List<Step> steps = new ArrayList<>();
        for (int level : LEVELS) {
            steps.add(new Step(level, fields.text("level " + level, "what a person at this level has done")));
        }
        return new Anchor(element, fields.text("ask", "a plain question"), steps);
    }

    private static final class Loaded {
        static final Anchors ANCHORS = new Anchors();
    }
}
