package dev.waymark.engine.profile;

import java.util.Map;

/** HTML's character references, by the names that turn up in résumés and by number. */
final class Entities {
    private static final int LONGEST = 10;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("rdquo", "”"),
            Map.entry("ldquo", "“"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("agrave", "à"),
            Map.entry("ccedil", "ç"),
            Map.entry("ntilde", "ñ"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"),
            Map.entry("szlig", "ß"),
            Map.entry("euro", "€"),
            Map.entry("pound", "£"),
            Map.entry("trade", "™"),
            Map.entry("reg", "®"),
            Map.entry("copy", "©"));

    private Entities() {}

    static String decoded(String text) {
        int next = text.indexOf('&');
        if (next < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (next >= 0) {
            plain.append(text, at, next);
            int end = text.substring(next, Math.min(text.length(), next + LONGEST))
                            .indexOf(';')
                    + next;
            String meant = end <= next ? "" : meaning(text.substring(next + 1, end));
            plain.append(meant.isEmpty() ? "&" : meant);
            at = meant.isEmpty() ? next + 1 : end + 1;
            next = text.indexOf('&', at);
        }
        return plain.append(text, at, text.length()).toString();
    }

    private static String meaning(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.getOrDefault(reference, "");
        }
        boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            int code = Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
