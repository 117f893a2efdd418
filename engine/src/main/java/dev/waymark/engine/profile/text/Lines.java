package dev.waymark.engine.profile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into lines, told apart from their bullets. */
final class Lines {
    /** A résumé has a few hundred; what is longer is not one. */
    static final int MOST = 1_500;

    private static final Pattern BULLET = Pattern.compile(
            "^\\s*(?:[•●◦▪▫■□►▶➢➤✓✔✦❖‣⁃∙·*\\uF0A7\\uF0B7]+\\s*|[-–—]\\s+|o\\s{2,}|\\d{1,2}[.)]\\s+(?=\\p{Lu}))");
    private static final Pattern RULE = Pattern.compile("[\\s_=*#~.\\-–—|+•]*");
    private static final Pattern SPREAD =
            Pattern.compile("(?:[\\p{L}&] ){3,}[\\p{L}&](?:\\s{2,}(?:[\\p{L}&] ){2,}[\\p{L}&])*");

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int number = 0;
        for (String raw : text.split("\\R|\\f", -1)) {
            number++;
            String tidy = tidied(raw);
            if (RULE.matcher(tidy).matches()) {
                afterBlank = true;
                continue;
            }
            if (lines.size() == MOST) {
                break;
            }
            Matcher bullet = BULLET.matcher(tidy);
            boolean bulleted = bullet.find() && bullet.end() < tidy.length();
            lines.add(new Line(number, (bulleted ? tidy.substring(bullet.end()) : tidy).strip(), bulleted, afterBlank));
            afterBlank = false;
        }
        return lines;
    }

    /** Columns stay apart by two spaces; soft hyphens and invisible characters go; "W O R K" is a word. */
    private static String tidied(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        raw.codePoints().limit(4_000).forEach(c -> {
            if (c == '\t') {
                plain.append("   ");
            } else if (Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.CONTROL
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.SURROGATE
                    && c != 0xFFFD) {
                plain.appendCodePoint(c);
            }
        });
        String line = plain.toString().stripTrailing().replaceAll("\\*\\*|__|^#{1,4} ", "");
        String bare = line.strip();
        if (bare.length() < 80 && SPREAD.matcher(bare).matches()) {
            return bare.replaceAll("\\s{2,}", "\u0000").replace(" ", "").replace('\u0000', ' ');
        }
        return line;
    }
}
