package dev.waymark.engine.search;

import java.util.Arrays;

/** Words of the index that a query may mean, each once, with the product of its weights there and in the query. */
final class Terms {
    private int[] words = new int[32];
    private float[] products = new float[32];
    private int count;

    void read(QueryWords query, TitleIndex index) {
        clear();
        for (int q = 0; q < query.size(); q++) {
            for (Vocabulary.Near near : query.near(q)) {
                add(near.word(), (float) (query.weight(q) * near.likeness() * index.weight()[near.word()]));
            }
        }
    }

    void clear() {
        count = 0;
    }

    void add(int word, float product) {
        for (int i = 0; i < count; i++) {
            if (words[i] == word) {
                products[i] += product;
                return;
            }
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            products = Arrays.copyOf(products, 2 * count);
        }
        words[count] = word;
        products[count++] = product;
    }

    int count() {
        return count;
    }

    int word(int i) {
        return words[i];
    }

    float product(int i) {
        return products[i];
    }
}
