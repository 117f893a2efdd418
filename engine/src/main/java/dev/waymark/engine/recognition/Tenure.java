package dev.waymark.engine.recognition;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.profile.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds up the months in each occupation; a month in two jobs of the same occupation counts once. A month of leading
 * others at a trade counts for the trade and for its supervisors.
 */
final class Tenure {
    /** A job whose end was given but not understood counts for this many months at most. */
    private static final int UNKNOWN_END = 12;

    private static final int LONGEST = 70 * 12;

    private record Held(Occupation occupation, Period period, double confidence) {}

    private Tenure() {}

    static List<Experience> experiences(List<RecognisedPosition> positions, LocalDate today) {
        Map<OccupationCode, List<Held>> byOccupation = new TreeMap<>();
        for (RecognisedPosition position : positions) {
            Period period = position.position().period();
            position.occupation().ifPresent(o -> add(byOccupation, new Held(o, period, position.confidence())));
            position.supervising()
                    .ifPresent(o -> add(byOccupation, new Held(o, period, position.supervisingConfidence())));
        }
        List<Experience> experiences = new ArrayList<>();
        for (List<Held> held : byOccupation.values()) {
            Occupation occupation = held.getFirst().occupation();
            Set<YearMonth> months = new HashSet<>();
            double confidence = 0;
            int counted = 0;
            for (Held one : held) {
                Set<YearMonth> these = months(one.period(), today);
                months.addAll(these);
                confidence += one.confidence() * these.size();
                counted += these.size();
            }
            if (!months.isEmpty()) {
                YearMonth last = months.stream().max(YearMonth::compareTo).orElseThrow();
                double since = Math.max(0, ChronoUnit.MONTHS.between(last, YearMonth.from(today))) / 12.0;
                experiences.add(new Experience(occupation, months.size() / 12.0, since, confidence / counted));
            }
        }
        experiences.sort(Comparator.comparingDouble(Experience::years)
                .reversed()
                .thenComparing(e -> e.occupation().code()));
        return experiences;
    }

    private static void add(Map<OccupationCode, List<Held>> all, Held held) {
        all.computeIfAbsent(held.occupation().code(), c -> new ArrayList<>()).add(held);
    }

    private static Set<YearMonth> months(Period period, LocalDate today) {
        Set<YearMonth> months = new HashSet<>();
        if (period.start().isEmpty()) {
            return months;
        }
        YearMonth now = YearMonth.from(today);
        YearMonth last = period.end()
                .orElse(period.ongoing() ? now : period.start().get().plusMonths(UNKNOWN_END - 1L));
        for (YearMonth m = period.start().get();
                !m.isAfter(last) && !m.isAfter(now) && months.size() < LONGEST;
                m = m.plusMonths(1)) {
            months.add(m);
        }
        return months;
    }
}
