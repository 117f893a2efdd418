package dev.waymark.engine.profile.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates on a line, in the line's own words.
 *
 * @param end "present" where it goes on; empty where only one date is given
 * @param rest the line without them: what stood on either side is parted by a bar
 * @param atStart whether the line begins with them
 */
record DateSpan(String start, String end, String rest, boolean atStart) {
    private static final String MONTH =
            "(?:jan(?:uary|uar|vier|v)?|feb(?:ruary|ruar|rero)?|f[ée]v(?:rier|r)?|mar(?:ch|s|zo)?"
                    + "|m[äa]e?rz|apr(?:il)?|avr(?:il)?|abr(?:il)?|ma[iy]o?|june?|juin|juni|junio|july?|juil(?:let)?|juli|julio|jul"
                    + "|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?"
                    + "|nov(?:ember|embre|iembre)?|de[cz](?:ember|embre)?|d[ée]c(?:embre)?|dic(?:iembre)?|ene(?:ro)?"
                    + "|spring|summer|autumn|fall|winter)\\.?";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String DATE =
            "(?:(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?" + MONTH + ",?\\s*(?:de\\s+)?['’]?(?:" + YEAR
                    + "|\\d{2}(?!\\d))|\\d{1,2}[./]\\d{1,2}[./]" + YEAR + "|\\d{1,2}\\s?[./-]\\s?" + YEAR + "|" + YEAR
                    + "[-/.](?:0[1-9]|1[0-2])(?:[-/.]\\d{2})?(?!\\d)|" + YEAR + "|\\d{1,2}/\\d{2}(?![\\d/]))";
    private static final String PRESENT =
            "(?:(?:the\\s+)?present(?:\\s+day)?|current(?:ly)?|now|today|ongoing|to\\s+date|date|heute|jetzt|aktuell|laufend"
                    + "|aujourd\\s?['’]?\\s?hui|actuel(?:lement)?|en\\s+cours|ce\\s+jour|(?:la\\s+)?actualidad|actualmente|presente|hoy|oggi)(?!\\p{L})";
    private static final String TO =
            "(?:\\s*(?:[-–—−‑→>~]|&ndash;)+\\s*|\\s+(?:to|until|till|thru|through|bis|à|au|a|al|hasta|et)\\s+(?:zum\\s+)?|\\s*/\\s*(?="
                    + YEAR + "))";
    private static final String EDGE = "(?<![\\p{L}\\d/.])";

    private static final Pattern RANGE =
            pattern(EDGE + "(?:from\\s+|von\\s+|de\\s+|du\\s+|seit\\s+|desde\\s+)?(?<start>" + DATE + ")" + TO
                    + "(?<end>" + DATE + "|" + PRESENT + ")");
    private static final Pattern SHORT_YEARS =
            pattern(EDGE + "(?<start>" + YEAR + ")\\s*(?<sep>[/–-])\\s*(?<end>\\d{2})(?![\\d/.-])");
    private static final Pattern SHARED_YEAR =
            pattern(EDGE + "(?<start>" + MONTH + ")" + TO + "(?<end>" + MONTH + "\\s*(?<year>" + YEAR + "))");
    private static final Pattern SINCE =
            pattern(EDGE + "(?:since|seit|depuis|desde|ab|from|dal)\\s+(?<start>" + DATE + ")");
    private static final Pattern OPEN = pattern(EDGE + "(?<start>" + DATE + ")\\s*[-–—]\\s*(?=$|\\s{2,}|[)|])");
    private static final Pattern SINGLE = pattern(EDGE + "(?<start>" + DATE + ")(?![\\p{L}\\d%])");
    private static final Pattern DURATION = pattern(
            "[(\\[·•,]?\\s*(?:about\\s+)?\\d{1,2}\\s*(?:years?|yrs?|jahre?|ans?|años?)(?:[\\s,]*(?:and|und|et|y)?\\s*\\d{1,2}\\s*(?:months?|mos?|monate?|mois|meses))?\\s*[)\\]]?\\s*$"
                    + "|[(\\[·•,]\\s*\\d{1,2}\\s*(?:months?|mos?|monate?|mois|meses)\\s*[)\\]]?\\s*$");
    private static final Pattern TRIMMED = Pattern.compile("^[\\s,;|(\\[–—\\-·•:]+|[\\s,;|)\\[(–—\\-·•:]+$");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean isRange() {
        return !end.isEmpty();
    }

    /** A span of time: with two ends, or one that says it goes on. */
    static Optional<DateSpan> range(String text) {
        String line = text.length() > 400 ? text.substring(0, 400) : text;
        Matcher m = SHARED_YEAR.matcher(line);
        if (m.find()) {
            return Optional.of(span(line, m, m.group("start") + " " + m.group("year"), m.group("end")));
        }
        m = RANGE.matcher(line);
        if (m.find()) {
            return Optional.of(span(line, m, full(m.group("start")), full(m.group("end"))));
        }
        m = SHORT_YEARS.matcher(line);
        if (m.find() && isShortYear(m.group("start"), m.group("sep"), m.group("end"))) {
            String start = m.group("start");
            return Optional.of(span(line, m, start, start.substring(0, 2) + m.group("end")));
        }
        m = SINCE.matcher(line);
        if (m.find()) {
            return Optional.of(span(line, m, full(m.group("start")), "present"));
        }
        m = OPEN.matcher(line);
        return m.find() ? Optional.of(span(line, m, full(m.group("start")), "present")) : Optional.empty();
    }

    /** A span, or else a single date. */
    static Optional<DateSpan> any(String text) {
        return range(text).or(() -> {
            Matcher m = SINGLE.matcher(text.length() > 400 ? text.substring(0, 400) : text);
            return m.find() ? Optional.of(span(text, m, full(m.group("start")), "")) : Optional.empty();
        });
    }

    /** 2019/20 and 2003–07 are years; 2019-03 is a month. */
    private static boolean isShortYear(String year, String separator, String tail) {
        int first = Integer.parseInt(year.substring(2));
        int last = Integer.parseInt(tail);
        return last > first && (last > 12 || separator.equals("–") || separator.equals("/") && last == first + 1);
    }

    private static DateSpan span(String line, Matcher m, String start, String end) {
        String before = trimmed(line.substring(0, m.start()));
        String after = trimmed(DURATION.matcher(line.substring(m.end())).replaceFirst(""));
        String rest = before.isEmpty() || after.isEmpty() ? before + after : before + " | " + after;
        return new DateSpan(start.strip(), end.strip(), rest, before.isEmpty());
    }

    static String trimmed(String text) {
        String once = TRIMMED.matcher(text).replaceAll("");
        long open = once.chars().filter(c -> c == '(').count();
        long closed = once.chars().filter(c -> c == ')').count();
        return open > closed ? once + ")" : once.strip();
    }

    /** "03/17" as "03/2017", "Mar '08" as "Mar 2008"; whatever means the present, as that. */
    private static String full(String date) {
        if (Pattern.compile(PRESENT, Pattern.CASE_INSENSITIVE)
                .matcher(date.strip())
                .matches()) {
            return "present";
        }
        Matcher brief = Pattern.compile("(\\d{1,2})/(\\d{2})").matcher(date.strip());
        return brief.matches()
                ? brief.group(1) + "/" + (Integer.parseInt(brief.group(2)) > 50 ? "19" : "20") + brief.group(2)
                : date.strip();
    }
}
