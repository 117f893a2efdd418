package dev.waymark.engine.skill;

import java.util.Locale;

/** Ids for tools, which O*NET knows by name only: "Microsoft Excel" is {@code tool:microsoft-excel}, "C#" is {@code tool:c-sharp}. */
public final class ToolId {
    private ToolId() {}

    public static String of(String name) {
        return "tool:" + slug(name);
    }

    static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length() + 8);
        String plain = text.toLowerCase(Locale.ROOT).replace("+", " plus ").replace("#", " sharp ");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
