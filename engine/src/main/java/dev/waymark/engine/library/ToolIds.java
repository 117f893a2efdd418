package dev.waymark.engine.library;

import java.util.Locale;
import java.util.Optional;

/** Ids of activities made for a tool, such as {@code tool-apache-kafka-course}: the same for the same name, always. */
final class ToolIds {
    private static final String START = "tool-";

    private ToolIds() {}

    static String of(String tool, String kind) {
        return START + slug(tool) + "-" + kind;
    }

    /** The part of such an id that stands for the tool; empty for any other id. */
    static Optional<String> slugIn(String id) {
        return ToolPatterns.KINDS.stream()
                .map(kind -> "-" + kind)
                .filter(end -> id.startsWith(START) && id.endsWith(end) && id.length() > START.length() + end.length())
                .map(end -> id.substring(START.length(), id.length() - end.length()))
                .findFirst();
    }

    /** In small letters, digits and single hyphens; C, C++ and C# stay apart. */
    static String slug(String tool) {
        StringBuilder slug = new StringBuilder();
        String plain = tool.toLowerCase(Locale.ROOT).replace("+", " plus ").replace("#", " sharp ");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (kept) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? Integer.toHexString(tool.hashCode()) : slug.toString();
    }
}
