package dev.waymark.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of RFC 5545 that a plan's calendar can break. Reads it into components; a broken rule fails the test. */
final class CalendarRules {
    private static final Pattern LINE = Pattern.compile("([A-Z0-9-]+)((?:;[A-Z-]+=[^:;\"]+)*):(.*)");
    private static final Pattern TRIGGER = Pattern.compile("-?P(\\d+D)?(T\\d+H)?");
    private static final Map<String, Set<String>> NEEDED = Map.of(
            "VCALENDAR", Set.of("VERSION", "PRODID"),
            "VEVENT", Set.of("UID", "DTSTAMP", "DTSTART"),
            "VTODO", Set.of("UID", "DTSTAMP"),
            "VALARM", Set.of("ACTION", "TRIGGER", "DESCRIPTION"));
    private static final Map<String, String> PARENT =
            Map.of("VEVENT", "VCALENDAR", "VTODO", "VCALENDAR", "VALARM", "VEVENT or VTODO");

    /** A component with its properties' parameters and values; none of ours may stand twice. */
    record Component(String name, Map<String, String> parameters, Map<String, String> values, List<Component> parts) {
        String value(String property) {
            return values.getOrDefault(property, "");
        }
    }

    private CalendarRules() {}

    static Component read(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(text).as("lines end with CRLF").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).as("no bare CR or LF").doesNotContain("\r", "\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75);
        }
        Deque<Component> open = new ArrayDeque<>();
        Component root = null;
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            assertThat(root).as("nothing after the end: %s", line).isNull();
            root = line(line, open);
        }
        assertThat(root).as("the calendar ends").isNotNull();
        return root;
    }

    /** The calendar once its end is read. */
    private static Component line(String line, Deque<Component> open) {
        Matcher matcher = LINE.matcher(line);
        assertThat(matcher.matches()).as("a content line: %s", line).isTrue();
        String name = matcher.group(1);
        String value = matcher.group(3);
        assertThat(value.codePoints()).as("no control characters: %s", line).noneMatch(Character::isISOControl);
        if (name.equals("BEGIN")) {
            assertThat(NEEDED).containsKey(value);
            if (!open.isEmpty()) {
                assertThat(PARENT.get(value)).contains(open.peek().name());
            }
            open.push(new Component(value, new TreeMap<>(), new TreeMap<>(), new ArrayList<>()));
            return null;
        }
        if (!name.equals("END")) {
            assertThat(open.peek().values().put(name, value))
                    .as("twice: %s", line)
                    .isNull();
            open.peek().parameters().put(name, matcher.group(2));
            return null;
        }
        Component ended = open.pop();
        assertThat(ended.name()).isEqualTo(value);
        check(ended);
        if (open.isEmpty()) {
            return ended;
        }
        open.peek().parts().add(ended);
        return null;
    }

    private static void check(Component component) {
        assertThat(component.values().keySet()).containsAll(NEEDED.get(component.name()));
        for (String property : List.of("SUMMARY", "DESCRIPTION", "X-WR-CALNAME")) {
            assertThat(component.value(property).replaceAll("\\\\[\\\\;,nN]", ""))
                    .as("escaped text")
                    .doesNotContain("\\", ";", ",");
        }
        switch (component.name()) {
            case "VCALENDAR" ->
                assertThat(component.parts()).as("a calendar holds something").isNotEmpty();
            case "VALARM" -> {
                assertThat(component.value("ACTION")).isEqualTo("DISPLAY");
                assertThat(component.value("TRIGGER")).matches(TRIGGER);
            }
            default -> {
                assertThat(component.value("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
                assertThat(component.value("SEQUENCE")).matches("\\d+");
                dates(component, component.name().equals("VEVENT") ? "DTEND" : "DUE");
            }
        }
    }

    private static void dates(Component component, String end) {
        for (String property : List.of("DTSTART", end)) {
            assertThat(component.value(property)).matches("\\d{8}");
            assertThat(component.parameters().get(property)).isEqualTo(";VALUE=DATE");
        }
        assertThat(component.value(end)).as("ends after it starts").isGreaterThan(component.value("DTSTART"));
    }
}
