package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.Wage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads one occupation at a cursor. */
final class OccupationReader {
    private static final RatingQuality[] QUALITIES = RatingQuality.values();
    private static final RelatedOccupation.Tier[] TIERS = RelatedOccupation.Tier.values();

    private final StringTable strings;
    private final List<Element> elements;
    private final ToolTable tools;
    private final CodeTable codes;

    OccupationReader(StringTable strings, List<Element> elements, ToolTable tools, CodeTable codes) {
        this.strings = strings;
        this.elements = elements;
        this.tools = tools;
        this.codes = codes;
    }

    Occupation read(OccupationCode code, Cursor cursor) {
        String title = strings.get(cursor.varint());
        int zone = cursor.u1();
        Ratings ratings = ratings(cursor);
        List<Tool> used = list(cursor.varint(), () -> tools.tool(cursor.varint()));
        Optional<Preparation> preparation = optional(
                cursor,
                () -> new Preparation(
                        numbers(cursor, Scales.SHARE),
                        numbers(cursor, Scales.SHARE),
                        numbers(cursor, Scales.SHARE),
                        numbers(cursor, Scales.SHARE)));
        List<RelatedOccupation> related = list(
                cursor.varint(),
                () -> new RelatedOccupation(codes.of(cursor.i4()), TIERS[cursor.u1()], cursor.varint()));
        List<Double> interests = numbers(cursor, Scales.RATING);
        Map<String, Double> values = new HashMap<>();
        for (int left = cursor.u1(); left > 0; left--) {
            values.put(strings.get(cursor.varint()), cursor.fixed(Scales.RATING));
        }
        Optional<Wage> wage = optional(
                cursor, () -> new Wage(whole(cursor), whole(cursor), whole(cursor), cursor.u1() == 1, text(cursor)));
        Optional<Outlook> outlook = optional(cursor, () -> outlook(cursor));
        return new Occupation(
                code,
                title,
                zone == 0 ? OptionalInt.empty() : OptionalInt.of(zone),
                ratings,
                used,
                preparation,
                related,
                interests,
                values,
                wage,
                outlook);
    }

    private Ratings ratings(Cursor cursor) {
        return switch (cursor.u1()) {
            case OccupationWriter.NOT_RATED -> new Ratings.NotRated();
            case OccupationWriter.SURVEYED -> new Ratings.Surveyed(all(cursor));
            default ->
                new Ratings.Estimated(
                        all(cursor), list(cursor.u1(), () -> codes.of(cursor.i4())), cursor.fixed(Scales.ERROR));
        };
    }

    /** The most of a catalogue are these: a plain loop, fast from the first time. */
    private List<ElementRating> all(Cursor cursor) {
        ElementRating[] all = new ElementRating[cursor.varint()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new ElementRating(
                    elements.get(cursor.varint()),
                    cursor.fixed(Scales.RATING),
                    cursor.fixed(Scales.RATING),
                    cursor.fixed(Scales.ERROR),
                    QUALITIES[cursor.u1()]);
        }
        return List.of(all);
    }

    private Outlook outlook(Cursor cursor) {
        return new Outlook(
                tenths(cursor),
                tenths(cursor),
                tenths(cursor),
                tenths(cursor),
                tenths(cursor),
                text(cursor),
                text(cursor),
                text(cursor),
                text(cursor));
    }

    private Optional<String> text(Cursor cursor) {
        int at = cursor.varint();
        return at == 0 ? Optional.empty() : Optional.of(strings.get(at - 1));
    }

    private static OptionalInt whole(Cursor cursor) {
        int value = cursor.varint();
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value - 1);
    }

    private static OptionalDouble tenths(Cursor cursor) {
        int value = cursor.varint();
        return value == 0 ? OptionalDouble.empty() : OptionalDouble.of((value - 1) / (double) Scales.TENTH);
    }

    private static List<Double> numbers(Cursor cursor, int scale) {
        return list(cursor.u1(), () -> cursor.fixed(scale));
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> List<T> list(int size, Reading<T> reading) {
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(reading.read());
        }
        return all;
    }

    private static <T> Optional<T> optional(Cursor cursor, Reading<T> reading) {
        return cursor.u1() == 0 ? Optional.empty() : Optional.of(reading.read());
    }
}
