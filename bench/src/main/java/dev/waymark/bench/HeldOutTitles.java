package dev.waymark.bench;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Alternate titles with the occupations they belong to, and a catalogue without them. A title is held out by its text,
 * in all its occupations and in both forms of "Registered Nurse (RN)". What search and recognition are tuned on and what
 * they are measured on are two halves of all titles, parted by the text alone: no seed brings a title from one half into
 * a sample of the other.
 */
record HeldOutTitles(Map<String, Set<OccupationCode>> titles, Catalogue rest) {
    /** Which half of the titles a sample is drawn from. */
    enum Half {
        /** For choosing constants. */
        TUNING,
        /** For the figures that are reported. */
        TEST;

        private static Half of(String title) {
            CRC32 checksum = new CRC32();
            checksum.update(title.getBytes(StandardCharsets.UTF_8));
            return checksum.getValue() % 2 == 0 ? TUNING : TEST;
        }
    }

    /** @param first share of titles whose first answer is one of their occupations */
    record Score(double first, double firstFive, double reciprocalRank) {}

    private static final int DEPTH = 10;

    static List<String> sample(Catalogue catalogue, Half half, int count, long seed) {
        Set<String> official = new HashSet<>();
        Set<String> alternate = new TreeSet<>();
        for (JobTitle title : catalogue.titles()) {
            if (title.source() == JobTitle.Source.OCCUPATION) {
                official.add(plain(title.text()));
            } else if (title.source() == JobTitle.Source.ALTERNATE) {
                alternate.add(plain(title.text()));
            }
        }
        alternate.removeAll(official);
        alternate.removeIf(title -> Half.of(title) != half);
        List<String> shuffled = new ArrayList<>(alternate);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    static HeldOutTitles of(Catalogue catalogue, Half half, int count, long seed) {
        Map<String, Set<OccupationCode>> held = new TreeMap<>();
        Set<String> forms = new HashSet<>();
        for (String title : sample(catalogue, half, count, seed)) {
            held.put(title, new TreeSet<>());
            forms.addAll(forms(title));
        }
        List<JobTitle> rest = new ArrayList<>();
        for (JobTitle title : catalogue.titles()) {
            Set<OccupationCode> codes = held.get(plain(title.text()));
            if (codes != null) {
                codes.add(title.code());
            }
            boolean isOfficial = title.source() == JobTitle.Source.OCCUPATION;
            if (isOfficial || Collections.disjoint(forms, forms(plain(title.text())))) {
                rest.add(title);
            }
        }
        return new HeldOutTitles(
                held, Catalogue.of(catalogue.provenance(), catalogue.elements(), catalogue.occupations(), rest));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> forms(String text) {
        Set<String> forms = new HashSet<>(Set.of(text));
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open > 0 && close > open) {
            forms.add(text.substring(0, open).strip());
            forms.add(text.substring(open + 1, close).strip());
        }
        return forms;
    }

    Score score(OccupationSearch search) {
        double first = 0;
        double five = 0;
        double reciprocal = 0;
        for (Map.Entry<String, Set<OccupationCode>> title : titles.entrySet()) {
            List<OccupationMatch> matches = search.search(title.getKey(), DEPTH);
            for (int rank = 1; rank <= matches.size(); rank++) {
                if (title.getValue().contains(matches.get(rank - 1).code())) {
                    first += rank == 1 ? 1 : 0;
                    five += rank <= 5 ? 1 : 0;
                    reciprocal += 1.0 / rank;
                    break;
                }
            }
        }
        int count = Math.max(1, titles.size());
        return new Score(first / count, five / count, reciprocal / count);
    }
}
