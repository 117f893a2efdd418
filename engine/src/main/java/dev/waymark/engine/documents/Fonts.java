package dev.waymark.engine.documents;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The typefaces, written into a page so that it needs nothing beside it. */
final class Fonts {
    private static final Pattern FACE = Pattern.compile("@font-face \\{[^}]*}");
    private static final Pattern SOURCE = Pattern.compile("url\\((fonts/[a-z0-9-]+\\.woff2)\\)");

    private Fonts() {}

    /** The faces of {@code fonts.css} that the text needs: those of the extended Latin set only if it uses any. */
    static String embeddedFor(String text) {
        boolean extended = needsExtendedLatin(text);
        var css = new StringBuilder(extended ? 300_000 : 120_000);
        Matcher face = FACE.matcher(Resources.text("fonts.css"));
        while (face.find()) {
            Matcher source = SOURCE.matcher(face.group());
            if (source.find() && (extended || !source.group(1).contains("-ext-"))) {
                css.append(face.group(), 0, source.start())
                        .append("url(data:font/woff2;base64,")
                        .append(Base64.getEncoder().encodeToString(Resources.bytes(source.group(1))))
                        .append(')')
                        .append(face.group(), source.end(), face.group().length())
                        .append('\n');
            }
        }
        return css.toString();
    }

    static boolean needsExtendedLatin(String text) {
        return text.codePoints().anyMatch(Fonts::isExtendedLatin);
    }

    private static boolean isExtendedLatin(int c) {
        return (c >= 0x100 && c <= 0x2BA && c != 0x131 && c != 0x152 && c != 0x153)
                || (c >= 0x1D00 && c <= 0x1EFF)
                || (c >= 0x20A0 && c <= 0x20C4 && c != 0x20AC);
    }
}
