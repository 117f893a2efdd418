package dev.waymark.cli;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.advert.AdvertReading;
import dev.waymark.engine.destination.advert.AdvertsReading;
import dev.waymark.engine.destination.advert.Mention;
import dev.waymark.engine.destination.advert.SharedRequirement;
import dev.waymark.engine.search.TargetMatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What adverts ask, for machines. */
final class AdvertsJson {
    private AdvertsJson() {}

    static String of(AdvertsReading reading) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("adverts", reading.adverts().stream().map(AdvertsJson::advert).toList());
        json.put("occupations", occupations(reading.occupation()));
        json.put(
                "common",
                reading.common().stream().map(AdvertsJson::requirement).toList());
        json.put(
                "oneOff",
                reading.oneOffs().stream().map(AdvertsJson::requirement).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static Map<String, Object> advert(AdvertReading reading) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", reading.advert().name());
        reading.title().ifPresent(t -> json.put("title", t));
        reading.occupation().ifPresent(o -> {
            json.put("occupations", occupations(o));
            json.put("certainty", reading.certainty());
        });
        return json;
    }

    private static List<Map<String, String>> occupations(TargetMatch match) {
        return switch (match) {
            case TargetMatch.Found found -> List.of(occupation(found.occupation(), "found"));
            case TargetMatch.Ambiguous several ->
                several.candidates().stream()
                        .map(c -> occupation(c.occupation(), "possible"))
                        .toList();
            case TargetMatch.Unknown unknown ->
                unknown.suggestions().stream()
                        .map(s -> Map.of("code", s.code().value(), "title", s.title(), "match", "near"))
                        .toList();
        };
    }

    private static Map<String, String> occupation(Occupation occupation, String match) {
        return Map.of("code", occupation.code().value(), "title", occupation.title(), "match", match);
    }

    private static Map<String, Object> requirement(SharedRequirement requirement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", requirement.asked().id());
        json.put("label", requirement.asked().label());
        json.put("firmness", requirement.firmness().name().toLowerCase(Locale.ROOT));
        json.put("adverts", requirement.count());
        json.put("of", requirement.adverts());
        requirement.level().ifPresent(level -> json.put("level", level));
        json.put(
                "mentions",
                requirement.mentions().stream().map(AdvertsJson::mention).toList());
        return json;
    }

    private static Map<String, Object> mention(Mention mention) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("advert", mention.advert());
        json.put("firmness", mention.firmness().name().toLowerCase(Locale.ROOT));
        json.put("from", mention.span().from());
        json.put("to", mention.span().to());
        json.put("said", mention.said());
        json.put("likelihood", mention.likelihood());
        return json;
    }
}
