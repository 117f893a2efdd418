package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.table.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The distributions of education, experience and training while their tables are being read. */
final class Preparations {
    private static final Map<String, Integer> CATEGORIES = Map.of("RL", 12, "RW", 11, "PT", 9, "OJ", 9);

    private final Drafts drafts;
    private final Map<OccupationCode, Map<String, double[]>> shares = new HashMap<>();

    Preparations(Drafts drafts) {
        this.drafts = drafts;
    }

    void accept(Row row) {
        String scale = row.text("Scale ID");
        Integer categories = CATEGORIES.get(scale);
        if (categories != null) {
            int category = row.whole("Category", 1, categories);
            double share = row.findNumber("Data Value", 0, 100).orElse(0);
            shares.computeIfAbsent(drafts.of(row).code, c -> new HashMap<>())
                            .computeIfAbsent(scale, s -> new double[categories])[category - 1] =
                    Math.round(share * 100) / 10_000.0;
        }
    }

    Optional<Preparation> of(Draft draft) {
        return Optional.ofNullable(shares.get(draft.code))
                .map(s -> new Preparation(list(s, "RL"), list(s, "RW"), list(s, "PT"), list(s, "OJ")));
    }

    private static List<Double> list(Map<String, double[]> shares, String scale) {
        double[] found = shares.get(scale);
        return found == null ? List.of() : Arrays.stream(found).boxed().toList();
    }
}
