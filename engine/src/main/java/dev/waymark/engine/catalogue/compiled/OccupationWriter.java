package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.Wage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Writes one occupation in the order in which {@link OccupationReader} reads it. */
final class OccupationWriter {
    static final int NOT_RATED = 0;
    static final int SURVEYED = 1;
    static final int ESTIMATED = 2;

    private final StringTable.Places strings;
    private final Map<String, Integer> elements;
    private final Map<Tool, Integer> tools;

    OccupationWriter(StringTable.Places strings, Map<String, Integer> elements, Map<Tool, Integer> tools) {
        this.strings = strings;
        this.elements = elements;
        this.tools = tools;
    }

    void write(Occupation occupation, Sink sink) {
        sink.varint(strings.of(occupation.title())).u1(occupation.jobZone().orElse(0));
        ratings(occupation.ratings(), sink);
        sink.varint(occupation.tools().size());
        for (Tool tool : occupation.tools()) {
            int flags = (tool.hot() ? 2 : 0) + (tool.inDemand() ? 1 : 0);
            sink.varint(place(tools, CatalogueWriter.plain(tool)) << 2 | flags);
        }
        sink.u1(occupation.preparation().isPresent() ? 1 : 0);
        occupation.preparation().ifPresent(p -> preparation(p, sink));
        sink.varint(occupation.related().size());
        for (RelatedOccupation related : occupation.related()) {
            sink.i4(CodeTable.number(related.code()))
                    .u1(related.tier().ordinal())
                    .varint(related.rank());
        }
        numbers(occupation.interests(), Scales.RATING, sink);
        sink.u1(occupation.values().size());
        new TreeMap<>(occupation.values())
                .forEach((name, extent) -> sink.varint(strings.of(name)).fixed(extent, Scales.RATING));
        sink.u1(occupation.wage().isPresent() ? 1 : 0);
        occupation.wage().ifPresent(w -> wage(w, sink));
        sink.u1(occupation.outlook().isPresent() ? 1 : 0);
        occupation.outlook().ifPresent(o -> outlook(o, sink));
    }

    private void ratings(Ratings ratings, Sink sink) {
        switch (ratings) {
            case Ratings.NotRated none -> sink.u1(NOT_RATED);
            case Ratings.Surveyed surveyed -> {
                sink.u1(SURVEYED);
                all(surveyed.all(), sink);
            }
            case Ratings.Estimated estimated -> {
                sink.u1(ESTIMATED);
                all(estimated.all(), sink);
                sink.u1(estimated.from().size());
                estimated.from().forEach(code -> sink.i4(CodeTable.number(code)));
                sink.fixed(estimated.error(), Scales.ERROR);
            }
        }
    }

    private void all(List<ElementRating> ratings, Sink sink) {
        sink.varint(ratings.size());
        for (ElementRating rating : ratings) {
            sink.varint(place(elements, rating.element().id().value()))
                    .fixed(rating.importance(), Scales.RATING)
                    .fixed(rating.level(), Scales.RATING)
                    .fixed(rating.levelError(), Scales.ERROR)
                    .u1(rating.quality().ordinal());
        }
    }

    private static void preparation(Preparation preparation, Sink sink) {
        numbers(preparation.education(), Scales.SHARE, sink);
        numbers(preparation.experience(), Scales.SHARE, sink);
        numbers(preparation.onSiteTraining(), Scales.SHARE, sink);
        numbers(preparation.onTheJobTraining(), Scales.SHARE, sink);
    }

    private void wage(Wage wage, Sink sink) {
        whole(wage.tenthPercentile(), sink);
        whole(wage.median(), sink);
        whole(wage.ninetiethPercentile(), sink);
        sink.u1(wage.topCoded() ? 1 : 0);
        text(wage.group(), sink);
    }

    private void outlook(Outlook outlook, Sink sink) {
        tenths(outlook.employment(), sink);
        tenths(outlook.projected(), sink);
        tenths(outlook.openings(), sink);
        tenths(outlook.exitRate(), sink);
        tenths(outlook.transferRate(), sink);
        text(outlook.entryEducation(), sink);
        text(outlook.relatedExperience(), sink);
        text(outlook.onTheJobTraining(), sink);
        text(outlook.group(), sink);
    }

    private static void numbers(List<Double> numbers, int scale, Sink sink) {
        sink.u1(numbers.size());
        numbers.forEach(n -> sink.fixed(n, scale));
    }

    /** Missing is 0, and everything else one more than it is. */
    private static void whole(OptionalInt value, Sink sink) {
        sink.varint(value.isPresent() ? value.getAsInt() + 1 : 0);
    }

    private static void tenths(OptionalDouble value, Sink sink) {
        sink.varint(value.isPresent() ? Math.toIntExact(Math.round(value.getAsDouble() * Scales.TENTH)) + 1 : 0);
    }

    private void text(Optional<String> text, Sink sink) {
        sink.varint(text.isPresent() ? strings.of(text.get()) + 1 : 0);
    }

    private static <K> int place(Map<K, Integer> places, K key) {
        Integer at = places.get(key);
        if (at == null) {
            throw new IllegalStateException(key + " has no place in the file");
        }
        return at;
    }
}
