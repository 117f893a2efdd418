package dev.waymark.cli;

import dev.waymark.engine.smart.SmartReading;
import dev.waymark.engine.smart.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Goals and their letters as JSON. */
final class SmartJson {
    private SmartJson() {}

    static String of(List<SmartReading> readings) {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(readings.stream().map(SmartJson::of).toList());
    }

    private static Map<String, Object> of(SmartReading reading) {
        Map<String, Object> goal = new LinkedHashMap<>();
        goal.put("goal", reading.goal());
        goal.put("smart", reading.isSmart());
        goal.put(
                "letters",
                reading.verdicts().stream().map(v -> of(v, reading.goal())).toList());
        reading.suggestion().ifPresent(words -> goal.put("suggestion", words));
        return goal;
    }

    private static Map<String, Object> of(Verdict verdict, String goal) {
        Map<String, Object> letter = new LinkedHashMap<>();
        letter.put("letter", verdict.letter().initial());
        letter.put("holds", verdict.holds());
        letter.put("reason", verdict.reason());
        verdict.evidence()
                .ifPresent(span ->
                        letter.put("evidence", Map.of("from", span.from(), "to", span.to(), "said", span.in(goal))));
        return letter;
    }
}
