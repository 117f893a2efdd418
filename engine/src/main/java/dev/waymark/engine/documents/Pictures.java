package dev.waymark.engine.documents;

import java.util.HashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The look of pictures: by class on a page, whose stylesheet knows the reader's palette, or written in for print. */
final class Pictures {
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    private Pictures() {}

    /** A stylesheet with every token resolved to its light value, for renderers without custom properties. */
    static String inLight(String css) {
        String light = Resources.text("tokens.css").split("@media", 2)[0];
        var values = new HashMap<String, String>();
        Matcher token = TOKEN.matcher(light);
        while (token.find()) {
            values.put(token.group(1), token.group(2));
        }
        return USE.matcher(css).replaceAll(use -> {
            String value = values.get(use.group(1));
            if (value == null) {
                throw new IllegalStateException("tokens.css does not define --" + use.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** CSS pixels per unit at which a picture 980 wide fills the 176 mm between an A4 page's margins. */
    static final double PRINT_SCALE = 665.0 / 980;

    /** The style to write into a picture that stands alone. */
    static String styleForPrint() {
        return inLight(Resources.text("pictures.css"));
    }
}
