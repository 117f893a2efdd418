package dev.waymark.engine.search;

/**
 * What is known of each form of a title, by its number. Those of an occupation stand together.
 *
 * @param titleOf the place of its title
 * @param placed the place of its occupation, and in the upper half, as a float's bits, one by the length of its vector of
 *     weights: what a search asks of thousands of forms lies together
 * @param nounOf the number of its {@link JobNoun}
 * @param closeness what a query is close to that has the same words
 */
record Forms(int[] titleOf, long[] placed, int[] nounOf, Closeness[] closeness) {
    static long placed(int occupation, float inverse) {
        return (long) Float.floatToRawIntBits(inverse) << Integer.SIZE | occupation;
    }

    int occupation(int form) {
        return (int) placed[form];
    }

    /** One by the length of its vector of weights. */
    float inverse(int form) {
        return Float.intBitsToFloat((int) (placed[form] >>> Integer.SIZE));
    }

    int count() {
        return titleOf.length;
    }

    /** Of equally near forms the occupation's own title counts, then the job it lists, then the first. */
    boolean isBefore(int form, int other) {
        int kind = closeness[form].compareTo(closeness[other]);
        return kind < 0 || kind == 0 && form < other;
    }
}
