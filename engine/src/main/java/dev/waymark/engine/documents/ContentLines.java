package dev.waymark.engine.documents;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Writes iCalendar's content lines: escaped, ended by CRLF and folded at 75 octets (RFC 5545, sections 3.1, 3.3.11). */
final class ContentLines {
    private static final int OCTETS = 75;

    private final StringBuilder out = new StringBuilder(32 * 1024);

    /** A line whose value needs no escaping. */
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    ContentLines text(String name, String value) {
        return line(name, escape(value));
    }

    ContentLines date(String name, LocalDate date) {
        return line(name + ";VALUE=DATE", date.toString().replace("-", ""));
    }

    /** In UTC, to the second. */
    ContentLines instant(String name, ZonedDateTime instant) {
        var utc = instant.withZoneSameInstant(ZoneOffset.UTC);
        String time = twoDigits(utc.getHour()) + twoDigits(utc.getMinute()) + twoDigits(utc.getSecond());
        return line(name, utc.toLocalDate().toString().replace("-", "") + "T" + time + "Z");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Backslash, semicolon and comma with a backslash, each line break (CR LF, CR or LF) as {@code \n}. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n', 0x85, 0x2028, 0x2029 -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> {
                    if (PlainText.isAllowedInXml(c) && !Character.isISOControl(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            at += Character.charCount(point);
        }
        out.append("\r\n");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
