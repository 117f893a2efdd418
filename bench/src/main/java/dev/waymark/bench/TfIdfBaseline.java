package dev.waymark.bench;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.search.Closeness;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What anyone would try first: titles as tf-idf vectors of words and of 3 to 5 letters, the nearest by cosine. */
final class TfIdfBaseline implements OccupationSearch {
    private final Catalogue catalogue;
    private final List<JobTitle> titles;
    private final Map<String, int[]> titlesWith = new HashMap<>();
    private final double[] length;

    TfIdfBaseline(Catalogue catalogue) {
        this.catalogue = catalogue;
        titles = catalogue.titles();
        length = new double[titles.size()];
        Map<String, Integer> counts = new HashMap<>();
        for (JobTitle title : titles) {
            features(title.text()).forEach(f -> counts.merge(f, 1, Integer::sum));
        }
        counts.forEach((feature, count) -> titlesWith.put(feature, new int[count]));
        for (int t = titles.size() - 1; t >= 0; t--) {
            for (String feature : features(titles.get(t).text())) {
                int[] with = titlesWith.getOrDefault(feature, new int[1]);
                with[counts.merge(feature, -1, Integer::sum)] = t;
                length[t] += idf(with) * idf(with);
            }
            length[t] = Math.sqrt(length[t]);
        }
    }

    private double idf(int[] with) {
        return Math.log((1.0 + titles.size()) / (1 + with.length)) + 1;
    }

    private static Set<String> features(String text) {
        Set<String> features = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            String padded = " " + word + " ";
            features.add("w" + word);
            for (int n = 3; n <= 5; n++) {
                for (int i = 0; i + n <= padded.length(); i++) {
                    features.add(padded.substring(i, i + n));
                }
            }
        }
        return features;
    }

    @Override
    public List<OccupationMatch> search(String query, int limit) {
        double[] cosine = new double[titles.size()];
        double own = 0;
        for (String feature : features(query)) {
            int[] with = titlesWith.getOrDefault(feature, new int[0]);
            double weight = idf(with) * idf(with);
            own += weight;
            for (int title : with) {
                cosine[title] += weight;
            }
        }
        Map<OccupationCode, OccupationMatch> best = new HashMap<>();
        Map<OccupationCode, String> names = new HashMap<>();
        for (Occupation occupation : catalogue.occupations()) {
            names.put(occupation.code(), occupation.title());
        }
        double queryLength = Math.sqrt(own);
        for (int t = 0; t < cosine.length; t++) {
            if (cosine[t] > 0) {
                JobTitle title = titles.get(t);
                OccupationMatch match = new OccupationMatch(
                        title.code(),
                        names.getOrDefault(title.code(), ""),
                        title.text(),
                        Math.min(1, cosine[t] / (queryLength * length[t])),
                        Closeness.NEAR);
                best.merge(title.code(), match, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        List<OccupationMatch> ranked = new ArrayList<>(best.values());
        ranked.sort(
                Comparator.comparingDouble(OccupationMatch::score).reversed().thenComparing(OccupationMatch::code));
        return ranked.subList(0, Math.min(limit, ranked.size()));
    }
}
