package dev.waymark.engine.library;

import dev.waymark.engine.catalogue.ElementId;
import java.util.List;

/**
 * What helps a person place themselves on the 0–7 scale of one element.
 *
 * @param question in plain words: "How well do you …?"
 * @param steps at levels 2, 4 and 6, rising
 */
public record Anchor(ElementId element, String question, List<Step> steps) {
    public Anchor {
        steps = List.copyOf(steps);
    }

    /** The question put to someone else, about a person of that name, whose pronoun nobody has asked for. */
    public String questionAbout(String name) {
        String others = question.replace("yourself", "themselves")
                .replaceAll("\\byour\\b", "their")
                .replace(" do you ", " does \u0000 ")
                .replaceAll("\\byou to\\b", "them to")
                .replaceAll("\\byou\\b", "they");
        return others.replace("\u0000", name);
    }

    /**
     * A point on the scale.
     *
     * @param level on O*NET's 0–7 scale
     * @param sentence something a person at this level can recognise having done
     */
    public record Step(int level, String sentence) {}
}
