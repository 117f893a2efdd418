package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.Occupation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    /** With fewer forms than one in so many, these are gone through again rather than all. */
    private static final int SPARSE = 4;

    /** Titles added to every occupation's count, lest the few words of a small one look typical. */
    private static final double SMOOTHING = 60;

    /** How much of a score hangs on how many people work in the occupation: enough to part equals. */
    private static final double SIZE = 0.02;

    /** Only an occupation's own title scores 1, and the jobs that title lists nearly so. */
    private static final double LISTED = 0.99;

    private static final double BEST_OTHER = 0.98;

    private static final double SAME = 0.9999;
    private static final double LEAST = 0.2;

    private final TitleIndex index;

    /** Per form, for the reading at hand; all zero between two. */
    private final float[] common;

    private final double[] score;
    private final int[] nearestForm;
    private final Closeness[] closeness;

    Evidence(TitleIndex index) {
        this.index = index;
        common = new float[index.forms()];
        score = new double[index.occupations().size()];
        nearestForm = new int[score.length];
        closeness = new Closeness[score.length];
    }

    /** Takes the better of this reading's score and those before, occupation by occupation. */
    void add(List<String> words) {
        QueryWords query = QueryWords.of(words, index);
        double[] typical = new double[score.length];
        int postings = 0;
        for (int q = 0; q < query.size(); q++) {
            for (Vocabulary.Near near : query.near(q)) {
                double weight = query.weight(q) * near.likeness();
                float product = (float) (weight * index.weight()[near.word()]);
                postings += index.formsWith()[near.word()].length;
                for (int form : index.formsWith()[near.word()]) {
                    common[form] += product;
                }
                WordUse use = index.useOf()[near.word()];
                for (int i = 0; i < use.occupations().length; i++) {
                    typical[use.occupations()[i]] += weight * use.titles()[i];
                }
            }
        }
        Near near = new Near(query.length());
        if (postings * SPARSE < common.length) {
            for (int q = 0; q < query.size(); q++) {
                for (Vocabulary.Near word : query.near(q)) {
                    for (int form : index.formsWith()[word.word()]) {
                        near.take(form);
                    }
                }
            }
        } else {
            for (int form = 0; form < common.length; form++) {
                near.take(form);
            }
        }
        for (int o = 0; o < score.length; o++) {
            typical[o] /= index.formsOfOccupation()[o] + SMOOTHING;
        }
        keepBest(near.nearest, near.nearestHere, Wording.shares(query, index), near.neighbours, typical);
    }

    /** What a reading finds near, occupation by occupation; takes each form once, and clears it for the next reading. */
    private final class Near {
        final double[] neighbours = new double[score.length];
        final double[] nearest = new double[score.length];
        final int[] nearestHere = new int[score.length];
        private final double length;

        Near(double length) {
            this.length = length;
        }

        void take(int form) {
            float product = common[form];
            if (product > 0) {
                common[form] = 0;
                int occupation = index.occupationOf()[form];
                double cosine = Math.min(1, product / (length * index.length()[form]));
                neighbours[occupation] += cosine * cosine;
                if (betters(cosine, form, nearest[occupation], nearestHere[occupation])) {
                    nearest[occupation] = cosine;
                    nearestHere[occupation] = form;
                }
            }
        }
    }

    /** Of equally near titles the occupation's own counts, then the first. */
    private boolean betters(double cosine, int form, double best, int bestForm) {
        if (cosine != best) {
            return cosine > best;
        }
        int kind = index.own()[form].compareTo(index.own()[bestForm]);
        return kind < 0 || kind == 0 && form < bestForm;
    }

    private void keepBest(
            double[] nearest, int[] nearestHere, double[] wording, double[] neighbours, double[] typical) {
        double mostNeighbours = most(neighbours);
        double mostTypical = most(typical);
        for (int o = 0; o < score.length; o++) {
            if (nearest[o] == 0) {
                continue;
            }
            double share =
                    NEAREST + NEIGHBOURS * damped(neighbours[o] / mostNeighbours) + TYPICAL * typical[o] / mostTypical;
            double sized = 1 - SIZE + SIZE * index.size()[o];
            Closeness here = nearest[o] < SAME ? Closeness.NEAR : index.own()[nearestHere[o]];
            double counts = switch (here) {
                case OWN_TITLE -> 1;
                case LISTED_JOB -> LISTED * sized;
                case OTHER_TITLE, NEAR -> BEST_OTHER * damped(nearest[o]) * wording[o] * share * sized;
            };
            if (counts > score[o]) {
                score[o] = counts;
                nearestForm[o] = nearestHere[o];
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
        double[] table = new double[(1 << 12) + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = Math.pow((double) i / (table.length - 1), DAMPED);
        }
        return table;
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    List<OccupationMatch> ranked(int limit) {
        List<Integer> order = new ArrayList<>();
        for (int o = 0; o < score.length; o++) {
            if (score[o] >= LEAST) {
                order.add(o);
            }
        }
        order.sort(Comparator.<Integer>comparingDouble(o -> -score[o]).thenComparing(o -> o));
        return order.stream().limit(limit).map(this::match).toList();
    }

    private OccupationMatch match(int place) {
        Occupation occupation = index.occupations().get(place);
        String matched = index.titles().get(index.titleOf()[nearestForm[place]]).text();
        return new OccupationMatch(occupation.code(), occupation.title(), matched, score[place], closeness[place]);
    }
}
