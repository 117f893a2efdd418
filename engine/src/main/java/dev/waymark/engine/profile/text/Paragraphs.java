package dev.waymark.engine.profile.text;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that were broken by the width of a page. */
final class Paragraphs {
    private Paragraphs() {}

    /** One text for each bullet or run of lines. */
    static List<String> of(List<Line> lines) {
        List<String> texts = new ArrayList<>();
        for (Line line : lines) {
            if (texts.isEmpty() || line.bullet() || line.afterBlank()) {
                texts.add(line.text());
            } else {
                String before = texts.getLast();
                boolean broken = before.length() > 2
                        && before.endsWith("-")
                        && Character.isLetter(before.charAt(before.length() - 2))
                        && Character.isLowerCase(line.text().codePointAt(0));
                texts.set(
                        texts.size() - 1,
                        broken ? before.substring(0, before.length() - 1) + line.text() : before + " " + line.text());
            }
        }
        return texts;
    }
}
