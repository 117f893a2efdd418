package dev.waymark.engine.courses;

import dev.waymark.engine.profile.JsonValue;
import dev.waymark.engine.profile.Remarks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One schema.org Course as rows: one for each time that it is held, or one alone. */
final class SchemaOrgCourse {
    private static final int MOST_INSTANCES = 200;
    private static final int LONGEST = 20_000;

    private final String where;
    private final JsonValue.Fields course;
    private final Map<String, JsonValue.Fields> byId;
    private final Remarks remarks;

    SchemaOrgCourse(String where, JsonValue.Fields course, Map<String, JsonValue.Fields> byId, Remarks remarks) {
        this.where = where;
        this.course = course;
        this.byId = byId;
        this.remarks = remarks;
    }

    List<CourseRow> rows() {
        List<JsonValue.Fields> instances = nodes(course, "hasCourseInstance").stream()
                .limit(MOST_INSTANCES)
                .toList();
        if (instances.isEmpty()) {
            return List.of(row(new JsonValue.Fields(Map.of())));
        }
        return instances.stream().map(this::row).toList();
    }

    private CourseRow row(JsonValue.Fields instance) {
        Map<CourseField, String> cells = new EnumMap<>(CourseField.class);
        put(cells, CourseField.TITLE, texts(course, "name", " "));
        put(cells, CourseField.CODE, texts(course, "courseCode", " "));
        put(cells, CourseField.PROVIDER, first(texts(course, "provider", " "), texts(course, "author", " ")));
        put(cells, CourseField.LINK, first(texts(course, "url", " "), address(course)));
        put(cells, CourseField.DESCRIPTION, description());
        put(cells, CourseField.TEACHES, joined(texts(course, "teaches", "; "), texts(course, "about", "; ")));
        put(cells, CourseField.LEVEL, texts(course, "educationalLevel", " "));
        put(cells, CourseField.HOURS, first(length(instance), texts(course, "timeRequired", " ")));
        put(cells, CourseField.KIND, texts(course, "learningResourceType", " "));
        put(
                cells,
                CourseField.FORMAT,
                first(
                        mode(instance, "courseMode"),
                        first(mode(instance, "eventAttendanceMode"), mode(course, "courseMode"))));
        put(cells, CourseField.STARTS, texts(instance, "startDate", "; "));
        put(cells, CourseField.ENDS, texts(instance, "endDate", "; "));
        put(cells, CourseField.AFTER, texts(course, "coursePrerequisites", "; "));
        price(cells, instance);
        return new CourseRow(where, cells, "");
    }

    private String description() {
        String said = plain(texts(course, "description", " "));
        String credential = plain(texts(course, "educationalCredentialAwarded", ", "));
        return credential.isEmpty()
                ? said
                : "%s It names as its credential: %s."
                        .formatted(said, credential)
                        .strip();
    }

    /** Of the instance's workload, or its schedule: so long, so many times. */
    private String length(JsonValue.Fields instance) {
        String workload = texts(instance, "courseWorkload", " ");
        if (!workload.isEmpty()) {
            return workload;
        }
        for (JsonValue.Fields schedule : nodes(instance, "courseSchedule")) {
            StatedLength each = StatedLength.of(texts(schedule, "duration", " "), "h");
            String count = texts(schedule, "repeatCount", " ");
            if (each.hours().isPresent() && count.matches("[1-9]\\d{0,3}")) {
                return each.hours().get().most() * Integer.parseInt(count) + " h";
            }
        }
        return "";
    }

    /** The dearest of several offers. */
    private void price(Map<CourseField, String> cells, JsonValue.Fields instance) {
        List<JsonValue.Fields> offers = new ArrayList<>(nodes(instance, "offers"));
        if (offers.isEmpty()) {
            offers.addAll(nodes(course, "offers"));
        }
        double dearest = -1;
        int priced = 0;
        for (JsonValue.Fields offer : offers) {
            String price = first(texts(offer, "price", " "), texts(offer, "highPrice", " "));
            boolean free = price.isEmpty() && texts(offer, "category", " ").equalsIgnoreCase("free");
            double amount = free ? 0 : amount(price);
            priced += price.isEmpty() && !free ? 0 : 1;
            if (amount > dearest || cells.get(CourseField.COST) == null && !price.isEmpty()) {
                dearest = amount;
                put(cells, CourseField.COST, free ? "free" : price);
                put(cells, CourseField.CURRENCY, texts(offer, "priceCurrency", " "));
            }
        }
        if (priced > 1) {
            remarks.guess(where, priced + " offers", "the dearest is taken");
        }
        if (cells.get(CourseField.COST) == null
                && texts(course, "isAccessibleForFree", " ").equalsIgnoreCase("true")) {
            cells.put(CourseField.COST, "free");
        }
    }

    private static double amount(String price) {
        return StatedPrice.of(price) instanceof StatedPrice.Amount stated
                ? stated.amount().doubleValue()
                : StatedPrice.of(price) instanceof StatedPrice.Free ? 0 : -1;
    }

    /** Terms may be addresses, such as https://schema.org/OnlineEventAttendanceMode. */
    private String mode(JsonValue.Fields node, String name) {
        String mode = texts(node, name, " ");
        return mode.replaceAll("\\S*/", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace("Offline", "in person")
                .replace("Mixed", "blended");
    }

    /** Its id, where that is an address of the web. */
    private static String address(JsonValue.Fields node) {
        return node.values().get("@id") instanceof JsonValue.Text id
                        && id.value().startsWith("http")
                ? id.value()
                : "";
    }

    /** What a property says in words: a text, the name of what it refers to, or several of either. */
    private String texts(JsonValue.Fields node, String name, String between) {
        JsonValue value = node.values().get(name);
        if (value == null) {
            value = node.values().get("schema:" + name);
        }
        String said = value == null
                ? ""
                : values(value).stream()
                        .map(this::text)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(between));
        String tidy = CourseTable.tidy(said);
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST);
    }

    private String text(JsonValue value) {
        return switch (value) {
            case JsonValue.Text text -> text.value();
            case JsonValue.Literal literal -> literal.value();
            case JsonValue.Nothing nothing -> "";
            case JsonValue.Items items -> "";
            case JsonValue.Fields fields -> {
                JsonValue.Fields node = resolved(fields);
                for (String name : List.of("name", "@value", "targetName", "credentialCategory", "url")) {
                    JsonValue named = node.values().get(name);
                    if (named instanceof JsonValue.Text text) {
                        yield text.value();
                    }
                    if (named instanceof JsonValue.Literal literal) {
                        yield literal.value();
                    }
                }
                yield "";
            }
        };
    }

    private List<JsonValue.Fields> nodes(JsonValue.Fields node, String name) {
        JsonValue value = node.values().get(name);
        return value == null
                ? List.of()
                : values(value).stream()
                        .filter(JsonValue.Fields.class::isInstance)
                        .map(v -> resolved((JsonValue.Fields) v))
                        .toList();
    }

    private JsonValue.Fields resolved(JsonValue.Fields fields) {
        return fields.values().size() == 1 && fields.values().get("@id") instanceof JsonValue.Text id
                ? byId.getOrDefault(id.value(), fields)
                : fields;
    }

    private static List<JsonValue> values(JsonValue value) {
        return value instanceof JsonValue.Items items ? items.values() : List.of(value);
    }

    /** Without markup: descriptions are often copied from a page. */
    private static String plain(String text) {
        return text.replaceAll("<[^<>]{0,500}>", " ")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private static void put(Map<CourseField, String> cells, CourseField field, String value) {
        if (!value.isEmpty()) {
            cells.put(field, value);
        }
    }
}
