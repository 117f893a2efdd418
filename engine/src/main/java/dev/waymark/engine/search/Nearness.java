package dev.waymark.engine.search;

import java.util.Arrays;

/**
 * How near a query's words come to each occupation's titles, by the cosine between their vectors of weights: the nearest
 * title, and the squares of all of them together. Titles that share with the query one common word or two ("machine
 * operator") and nothing else are not gone through one by one: what they come to is kept by occupation, in the {@link
 * WordUse} of the word and of the pair. So the result is the whole sum, for the cost of the rarer words.
 */
final class Nearness {
    private final TitleIndex index;
    private final Terms terms = new Terms();
    private final Terms rare = new Terms();
    private final Terms common = new Terms();

    /** Per form, the products of the rare words it shares with the query; all zero between two readings. */
    private final float[] products;

    /** Those with a rare word, or with three common ones. */
    private final int[] reached;

    private int reachedCount;

    /** Bit by form: those with one common word or more, with two, with three. */
    private final long[] once;

    private final long[] twice;
    private final long[] thrice;

    /** Before they are divided by the query's own length. */
    private final float[] neighbours;

    private final float[] nearest;
    private final int[] nearestForm;
    private float perLength;

    Nearness(TitleIndex index) {
        this.index = index;
        products = new float[index.forms().count()];
        reached = new int[index.forms().count() + 1];
        once = new long[index.common().bits()];
        twice = new long[once.length];
        thrice = new long[once.length];
        int occupations = index.occupations().size();
        neighbours = new float[occupations];
        nearest = new float[occupations];
        nearestForm = new int[occupations];
    }

    /** Reads one query; {@link #clear} before the next. */
    void read(QueryWords query) {
        terms.read(query, index);
        rare.clear();
        common.clear();
        for (int t = 0; t < terms.count(); t++) {
            (index.common().isCommon(terms.word(t)) ? common : rare).add(terms.word(t), terms.product(t));
        }
        for (int t = 0; t < rare.count(); t++) {
            reach(index.formsWith()[rare.word(t)], rare.product(t));
        }
        long[][] has = new long[common.count()][];
        for (int c = 0; c < has.length; c++) {
            has[c] = index.common().has(common.word(c));
        }
        reachThoseWithThree(has);
        takeReached(has);
        takeCommon();
        perLength = (float) (1 / query.length());
    }

    private void reach(int[] forms, float product) {
        int count = reachedCount;
        for (int form : forms) {
            float before = products[form];
            products[form] = before + product;
            // Written always and counted when new: quicker than a branch.
            reached[count] = form;
            count += before == 0 ? 1 : 0;
        }
        reachedCount = count;
    }

    /** Three common words or more; a loop for each word, as the machine takes several steps of these at once. */
    private void reachThoseWithThree(long[][] has) {
        if (has.length < 3) {
            return;
        }
        System.arraycopy(has[0], 0, once, 0, once.length);
        Arrays.fill(twice, 0);
        Arrays.fill(thrice, 0);
        for (int c = 1; c < has.length; c++) {
            long[] bits = has[c];
            for (int i = 0; i < bits.length; i++) {
                thrice[i] |= twice[i] & bits[i];
                twice[i] |= once[i] & bits[i];
                once[i] |= bits[i];
            }
        }
        for (int i = 0; i < thrice.length; i++) {
            for (long left = thrice[i]; left != 0; left &= left - 1) {
                int form = (i << 6) + Long.numberOfTrailingZeros(left);
                if (products[form] == 0) {
                    reached[reachedCount++] = form;
                }
            }
        }
    }

    /** The square of a sum, less the squares and products of its common words, which are added for all forms at once. */
    private void takeReached(long[][] has) {
        Forms forms = index.forms();
        for (int i = 0; i < reachedCount; i++) {
            int form = reached[i];
            float ofRare = products[form];
            products[form] = 0;
            float ofCommon = 0;
            for (int c = 0; c < has.length; c++) {
                ofCommon += (has[c][form >> 6] >>> form & 1) * common.product(c);
            }
            float inverse = forms.inverse(form);
            int occupation = forms.occupation(form);
            neighbours[occupation] += ofRare * (ofRare + 2 * ofCommon) * inverse * inverse;
            keepNearer((ofRare + ofCommon) * inverse, form, occupation);
        }
        reachedCount = 0;
    }

    private void takeCommon() {
        for (int c = 0; c < common.count(); c++) {
            int word = common.word(c);
            float product = common.product(c);
            take(index.useOf()[word], product * product, product);
            for (int d = 0; d < c; d++) {
                float other = common.product(d);
                take(index.common().together(word, common.word(d)), 2 * product * other, product + other);
            }
        }
    }

    private void take(WordUse use, float square, float product) {
        int[] occupations = use.occupations();
        for (int i = 0; i < occupations.length; i++) {
            neighbours[occupations[i]] += square * use.inverseSquares()[i];
            keepNearer(product * use.inverse()[i], use.shortest()[i], occupations[i]);
        }
    }

    private void keepNearer(float near, int form, int occupation) {
        float before = nearest[occupation];
        if (near > before || near == before && index.forms().isBefore(form, nearestForm[occupation])) {
            nearest[occupation] = near;
            nearestForm[occupation] = form;
        }
    }

    /** In proportion to the sum of the squares of all its titles' cosines. */
    float neighbours(int occupation) {
        return neighbours[occupation];
    }

    /** The cosine of its nearest title, 0–1. */
    float nearest(int occupation) {
        return Math.min(1, nearest[occupation] * perLength);
    }

    int nearestForm(int occupation) {
        return nearestForm[occupation];
    }

    void clear(Touched touched) {
        for (int i = 0; i < touched.count(); i++) {
            int occupation = touched.place(i);
            neighbours[occupation] = 0;
            nearest[occupation] = 0;
        }
    }
}
