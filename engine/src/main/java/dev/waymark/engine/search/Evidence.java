package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.Occupation;
import java.util.Arrays;
import java.util.List;

/**
 * What speaks for each occupation, gathered for one query. An occupation's score is the cosine between the query and the
 * nearest of its titles, tempered by how much of the query's wording its titles use, how much of the query's neighbourhood
 * is its own and how typical the query's words are of all its titles, the last two measured against the occupation that
 * has most of it. The shares were chosen on one half of the alternate titles, held out of the index, and measured on the
 * other ({@code bench search}); the result hardly changes with them nearby.
 */
final class Evidence {
    private static final double NEAREST = 0.36;
    private static final double NEIGHBOURS = 0.36;
    private static final double TYPICAL = 0.28;

    /** Below 1, so that half of a title, or half of a neighbourhood, counts for more than half. */
    private static final double DAMPED = 0.7;

    private static final double[] DAMPED_AT = dampedAt();

    /** How much of a score hangs on how many people work in the occupation: enough to part equals. */
    private static final double SIZE = 0.02;

    /** Only an occupation's own title scores 1, and the jobs that title lists nearly so. */
    private static final double LISTED = 0.99;

    private static final double BEST_OTHER = 0.98;

    private static final double SAME = 0.9999;
    private static final double LEAST = 0.2;

    /** With no title nearer than this, damped, the score is below the least, whatever else speaks for the occupation. */
    private static final double TOO_FAR = Math.pow(LEAST, 1 / DAMPED);

    private final TitleIndex index;
    private final Wording wording;
    private final Nearness nearness;

    /** By the reading at hand, and by any. */
    private final Touched now;

    private final Touched ever;
    private final double[] score;
    private final int[] nearestForm;
    private final Closeness[] closeness;

    Evidence(TitleIndex index) {
        this.index = index;
        int occupations = index.occupations().size();
        wording = new Wording(index);
        nearness = new Nearness(index);
        now = new Touched(occupations);
        ever = new Touched(occupations);
        score = new double[occupations];
        nearestForm = new int[occupations];
        closeness = new Closeness[occupations];
    }

    /** Takes the better of this reading's score and those before, occupation by occupation. */
    void add(List<String> words) {
        QueryWords query = QueryWords.of(words, index);
        wording.read(query, now);
        nearness.read(query);
        keepBest();
        nearness.clear(now);
        wording.clear(now);
        now.clear();
    }

    private void keepBest() {
        double mostNeighbours = 0;
        double mostTypical = 0;
        for (int i = 0; i < now.count(); i++) {
            mostNeighbours = Math.max(mostNeighbours, nearness.neighbours(now.place(i)));
            mostTypical = Math.max(mostTypical, wording.typical(now.place(i)));
        }
        for (int i = 0; i < now.count(); i++) {
            int o = now.place(i);
            double nearest = nearness.nearest(o);
            double wordingShare = wording.share(o);
            if (nearest < TOO_FAR || wordingShare < LEAST) {
                continue;
            }
            int form = nearness.nearestForm(o);
            Closeness here = nearest < SAME ? Closeness.NEAR : index.forms().closeness()[form];
            double sized = 1 - SIZE + SIZE * index.size()[o];
            double counts = switch (here) {
                case OWN_TITLE -> 1;
                case LISTED_JOB -> LISTED * sized;
                case OTHER_TITLE, NEAR -> {
                    double share = NEAREST
                            + NEIGHBOURS * damped(nearness.neighbours(o) / mostNeighbours)
                            + TYPICAL * wording.typical(o) / mostTypical;
                    yield BEST_OTHER * damped(nearest) * wordingShare * share * sized;
                }
            };
            if (counts > score[o]) {
                ever.add(o);
                score[o] = counts;
                nearestForm[o] = form;
                closeness[o] = here;
            }
        }
    }

    /** To the power of {@link #DAMPED}, between two entries of a table: within a thousandth, and a tenth of the time. */
    private static double damped(double share) {
        double at = share * (DAMPED_AT.length - 1);
        int below = Math.min((int) at, DAMPED_AT.length - 2);
        return DAMPED_AT[below] + (at - below) * (DAMPED_AT[below + 1] - DAMPED_AT[below]);
    }

    private static double[] dampedAt() {
        double[] table = new double[(1 << 10) + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = Math.pow((double) i / (table.length - 1), DAMPED);
        }
        return table;
    }

    /** The best, in order; of equals the first of the catalogue. */
    List<OccupationMatch> ranked(int limit) {
        int[] best = new int[Math.min(limit, ever.count())];
        int count = 0;
        for (int i = 0; i < ever.count(); i++) {
            int place = ever.place(i);
            if (score[place] < LEAST || count == best.length && (count == 0 || !betters(place, best[count - 1]))) {
                continue;
            }
            int at = count < best.length ? count++ : count - 1;
            while (at > 0 && betters(place, best[at - 1])) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = place;
        }
        return Arrays.stream(best, 0, count).mapToObj(this::match).toList();
    }

    private boolean betters(int one, int other) {
        return score[one] != score[other] ? score[one] > score[other] : one < other;
    }

    /** Ready for the next query. */
    void clear() {
        for (int i = 0; i < ever.count(); i++) {
            score[ever.place(i)] = 0;
        }
        ever.clear();
    }

    private OccupationMatch match(int place) {
        Occupation occupation = index.occupations().get(place);
        String matched =
                index.titles().get(index.forms().titleOf()[nearestForm[place]]).text();
        return new OccupationMatch(occupation.code(), occupation.title(), matched, score[place], closeness[place]);
    }
}
