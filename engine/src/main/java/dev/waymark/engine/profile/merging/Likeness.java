package dev.waymark.engine.profile.merging;

import dev.waymark.engine.profile.Period;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** When two ways to write something mean the same. */
final class Likeness {
    private static final String LEGAL_FORMS =
            "\\b(?:ltd|limited|inc|llc|llp|plc|gmbh|co kg|kg|ag|sa|sas|sarl|corp|corporation|the)\\b";

    private Likeness() {}

    /** Letters and digits only, without accents or case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d+#]+", " ")
                .strip();
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Equal but for legal forms, or one within the other ("Tesco", "Tesco Stores"); unknown may be anything. */
    static boolean sameFirm(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        String a = firm(one.get());
        String b = firm(other.get());
        return a.equals(b) || (" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ");
    }

    private static String firm(String name) {
        String bare =
                plain(name).replaceAll(LEGAL_FORMS, " ").replaceAll("\\s+", " ").strip();
        return bare.isEmpty() ? plain(name) : bare;
    }

    /** Months in common, or nothing known that would keep them apart. */
    static boolean overlap(Period one, Period other) {
        return !begins(one).isAfter(ends(other)) && !begins(other).isAfter(ends(one));
    }

    private static YearMonth begins(Period period) {
        return period.start().or(period::end).orElse(YearMonth.of(1900, 1));
    }

    private static YearMonth ends(Period period) {
        return period.end().orElse(YearMonth.of(9999, 12));
    }

    /**
     * One span of both. The later word counts, but not where it is vaguer: a year alone was read as its July or June,
     * and an end that is known stays.
     */
    static Period both(Period there, Period read) {
        Optional<YearMonth> start = finer(there.start(), read.start(), 7);
        Optional<YearMonth> end = finer(there.end(), read.end(), 6);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            return read.start().isPresent() && read.end().isPresent() ? read : there;
        }
        return new Period(start, end, end.isEmpty() && (there.ongoing() || read.ongoing()));
    }

    private static Optional<YearMonth> finer(Optional<YearMonth> there, Optional<YearMonth> read, int vagueMonth) {
        boolean vague = there.isPresent()
                && read.isPresent()
                && there.get().getYear() == read.get().getYear()
                && read.get().getMonthValue() == vagueMonth;
        return vague ? there : read.or(() -> there);
    }

    /** What is there, and of the rest what it does not say already. */
    static List<String> union(List<String> there, List<String> read) {
        List<String> all = new ArrayList<>(there);
        String said = there.stream().map(Likeness::plain).collect(Collectors.joining(" | "));
        for (String text : read) {
            String plain = plain(text);
            if (!(" " + said + " ").contains(" " + plain + " ")) {
                all.add(text);
                said = said + " | " + plain;
            }
        }
        return all;
    }
}
