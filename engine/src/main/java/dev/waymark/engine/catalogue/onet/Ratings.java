package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementFamily;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.table.BadRow;
import dev.waymark.engine.catalogue.table.BadValue;
import dev.waymark.engine.catalogue.table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ratings while their tables are being read: an importance and a level row make one rating. */
final class Ratings {
    private final Drafts drafts;
    private final SortedMap<ElementId, Element> elements = new TreeMap<>();
    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    Ratings(Drafts drafts) {
        this.drafts = drafts;
    }

    void accept(Row row) {
        String scale = row.text("Scale ID");
        if (scale.equals("IM") || scale.equals("LV")) {
            Element element = element(row);
            Draft draft = drafts.of(row);
            Pair pair =
                    pairs.computeIfAbsent(draft.code + "\t" + element.id(), k -> new Pair(draft, element, row.line()));
            pair.accept(row, scale.equals("IM"));
            elements.putIfAbsent(element.id(), element);
        }
    }

    List<Element> elements() {
        return List.copyOf(elements.values());
    }

    /** Makes the ratings, with errors of our own where none can be taken from the release; reports half ones. */
    void finish(List<BadRow> bad) {
        TypicalErrors typical = new TypicalErrors();
        pairs.values().forEach(p -> p.teach(typical));
        for (Pair pair : pairs.values()) {
            if (pair.importance.isPresent() && pair.level.isPresent()) {
                pair.draft.ratings.put(pair.element.id(), pair.rating(typical));
            } else {
                bad.add(pair.half());
            }
        }
        pairs.clear();
    }

    private Element element(Row row) {
        ElementId id = new ElementId(row.text("Element ID"));
        Element known = elements.get(id);
        if (known != null) {
            return known;
        }
        try {
            ElementFamily.of(id);
        } catch (IllegalArgumentException e) {
            throw new BadValue(
                    "Element ID", id.value(), "not in a known family of skills (2.A, 2.B) or knowledge (2.C)");
        }
        return new Element(id, row.text("Element Name"));
    }

    /** What is known of one element in one occupation so far. */
    private static final class Pair {
        private final Draft draft;
        private final Element element;
        private final long line;
        private OptionalDouble importance = OptionalDouble.empty();
        private OptionalDouble level = OptionalDouble.empty();
        private OptionalDouble error = OptionalDouble.empty();
        private boolean suppress;
        private boolean notRelevant;

        Pair(Draft draft, Element element, long line) {
            this.draft = draft;
            this.element = element;
            this.line = line;
        }

        void accept(Row row, boolean isImportance) {
            if ((isImportance ? importance : level).isPresent()) {
                throw new BadValue("Scale ID", row.text("Scale ID"), "rated twice; the first rating counts");
            }
            suppress |= row.flag("Recommend Suppress");
            notRelevant |= row.flag("Not Relevant");
            if (isImportance) {
                importance = OptionalDouble.of(Drafts.hundredths(row.number("Data Value", 1, 5)));
            } else {
                OptionalDouble published = row.findNumber("Standard Error", 0, 7);
                level = OptionalDouble.of(Drafts.hundredths(row.number("Data Value", 0, 7)));
                error = published;
            }
        }

        void teach(TypicalErrors typical) {
            if (error.isPresent() && !suppress && !notRelevant) {
                typical.learn(element.id(), error.getAsDouble());
            }
        }

        SurveyedRating rating(TypicalErrors typical) {
            return typical.rate(
                    element.id(), importance.orElseThrow(), level.orElseThrow(), error, suppress, notRelevant);
        }

        BadRow half() {
            boolean noLevel = level.isEmpty();
            return new BadRow(
                    element.isKnowledge() ? "Knowledge" : "Skills",
                    line,
                    "Scale ID",
                    noLevel ? "IM" : "LV",
                    "%s rates %s (%s) without its %s, so the rating is left out"
                            .formatted(draft.code, element.name(), element.id(), noLevel ? "level" : "importance"));
        }
    }
}
