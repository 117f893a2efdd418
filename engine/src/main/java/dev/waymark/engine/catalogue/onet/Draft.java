package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.Tool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** One occupation while its tables are being read. */
final class Draft {
    final OccupationCode code;
    final String title;
    /** 0 until read. */
    int jobZone;

    final SortedMap<ElementId, SurveyedRating> ratings = new TreeMap<>();
    final SortedMap<String, Tool> tools = new TreeMap<>();
    final List<RelatedOccupation> related = new ArrayList<>();
    final SortedMap<Integer, Double> interests = new TreeMap<>();
    final SortedMap<String, Double> values = new TreeMap<>();

    Draft(OccupationCode code, String title) {
        this.code = code;
        this.title = title;
    }

    OnetOccupation build(Optional<Preparation> preparation) {
        return new OnetOccupation(
                code,
                title,
                jobZone == 0 ? OptionalInt.empty() : OptionalInt.of(jobZone),
                Collections.unmodifiableSortedMap(ratings),
                List.copyOf(tools.values()),
                preparation,
                List.copyOf(related),
                interests.size() == 6 ? List.copyOf(interests.values()) : List.of(),
                Map.copyOf(values));
    }
}
