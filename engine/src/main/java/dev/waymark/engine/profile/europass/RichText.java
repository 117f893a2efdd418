package dev.waymark.engine.profile.europass;

import java.util.Arrays;
import java.util.List;

/** Text that Europass keeps as HTML. */
final class RichText {
    private RichText() {}

    /** One text for each paragraph or point; what is left of the markup goes later, as everywhere. */
    static List<String> paragraphs(String html) {
        return Arrays.stream(html.split("(?i)</?(?:li|p|br|ul|ol|div)\\b[^<>]{0,200}>|\\R"))
                .map(String::strip)
                .filter(text -> !text.replaceAll("<[^<>]{0,200}>|&nbsp;", "").isBlank())
                .map(text -> text.replaceFirst("^[•\\-–]\\s+", ""))
                .toList();
    }
}
