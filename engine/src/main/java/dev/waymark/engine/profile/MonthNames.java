package dev.waymark.engine.profile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Month names and seasons in the languages résumés are often written in, told by how they begin. */
public final class MonthNames {
    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("jan", "gen", "ene", "sty"),
            List.of("feb", "fev", "lut", "winter", "hiver"),
            List.of("mar", "maer", "mrt"),
            List.of("apr", "avr", "abr", "kwi", "spring", "fruhling", "fruhjahr", "printemps"),
            List.of("may", "mai", "mag", "mei", "mayo", "maj"),
            List.of("jun", "juin", "giu", "cze"),
            List.of("jul", "juil", "lug", "lip", "summer", "sommer", "ete"),
            List.of("aug", "aou", "ago", "sie"),
            List.of("sep", "set", "wrz"),
            List.of("oct", "okt", "ott", "out", "paz", "autumn", "fall", "herbst", "automne"),
            List.of("nov", "lis"),
            List.of("dec", "dez", "dic", "gru"));

    private MonthNames() {}

    /** 1 to 12; 0 if it is no month's name. */
    public static int number(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (int month = 0; month < BEGINNINGS.size(); month++) {
            if (BEGINNINGS.get(month).stream().anyMatch(plain::startsWith)) {
                return month + 1;
            }
        }
        return 0;
    }
}
