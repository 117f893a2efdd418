package dev.waymark.engine.search;

import java.util.ArrayList;
import java.util.List;

/** A query's words with what each may mean in the index, and how much each tells. */
record QueryWords(List<List<Vocabulary.Near>> meanings, double[] weights, double length, int noun) {
    static QueryWords of(List<String> words, TitleIndex index) {
        List<String> distinct = words.stream().distinct().toList();
        List<List<Vocabulary.Near>> meanings = new ArrayList<>();
        double[] weights = new double[distinct.size()];
        double sum = 0;
        // A word found nowhere tells as much as the rarest: what it stands for is missing from every title.
        double rarest = Math.log(1 + index.forms().count());
        for (int i = 0; i < distinct.size(); i++) {
            String word = distinct.get(i);
            List<Vocabulary.Near> near = index.vocabulary().near(word);
            meanings.add(near);
            int best = near.isEmpty() ? -1 : near.getFirst().word();
            weights[i] = best < 0 ? WordWeight.of(word, rarest) : index.weight()[best];
            sum += weights[i] * weights[i];
        }
        return new QueryWords(meanings, weights, Math.sqrt(sum), distinct.indexOf(words.get(JobNoun.in(words))));
    }

    int size() {
        return weights.length;
    }

    List<Vocabulary.Near> near(int i) {
        return meanings.get(i);
    }

    double weight(int i) {
        return weights[i];
    }
}
