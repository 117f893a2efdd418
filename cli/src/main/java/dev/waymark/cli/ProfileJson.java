package dev.waymark.cli;

import dev.waymark.engine.profile.JsonResumeDocument;
import dev.waymark.engine.profile.Origin;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.recognition.RecognisedPosition;
import dev.waymark.engine.recognition.Recognition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was read from a file, for machines: the résumé in JSON Resume form, and how sure each of its parts is. */
final class ProfileJson {
    private ProfileJson() {}

    static String of(ResumeReading reading, Recognition recognition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", reading.format().name().toLowerCase(Locale.ROOT));
        json.put("understood", JsonMapper.shared().readTree(JsonResumeDocument.of(reading.resume(), List.of())));
        json.put(
                "occupations",
                recognition.positions().stream().map(ProfileJson::occupation).toList());
        json.put(
                "guessed",
                Map.of(
                        "work", guesses(reading.positions()),
                        "education", guesses(reading.education()),
                        "other", remarks(reading, Remark.Kind.GUESSED)));
        json.put("mended", remarks(reading, Remark.Kind.MENDED));
        json.put("left", remarks(reading, Remark.Kind.LEFT));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static Map<String, Object> occupation(RecognisedPosition recognised) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", recognised.position().title());
        recognised.occupation().ifPresent(o -> {
            json.put("code", o.code().value());
            json.put("occupation", o.title());
            json.put("confidence", recognised.confidence());
        });
        return json;
    }

    private static List<Map<String, String>> guesses(List<Origin> origins) {
        return origins.stream()
                .filter(o -> o.guess().isPresent())
                .map(o -> Map.of("where", o.where(), "why", o.guess().orElseThrow()))
                .toList();
    }

    private static List<Map<String, String>> remarks(ResumeReading reading, Remark.Kind kind) {
        return reading.remarks().stream()
                .filter(r -> r.kind() == kind)
                .map(r -> Map.of("where", r.where(), "value", r.value(), "meaning", r.meaning()))
                .toList();
    }
}
