package dev.waymark.engine.profile;

import java.util.List;

/**
 * Something made outside or beside a job. Not counted as experience; its keywords may name tools.
 *
 * @param text description and highlights, one entry each
 */
public record Project(String name, Period period, List<String> text, List<String> keywords) {
    public Project {
        text = List.copyOf(text);
        keywords = List.copyOf(keywords);
    }
}
