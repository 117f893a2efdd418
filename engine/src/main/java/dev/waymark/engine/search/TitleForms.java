package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import java.util.Arrays;
import java.util.List;

/** The words of all titles, growing while they are read, until an index is made of them. */
final class TitleForms {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Abbreviations abbreviations = new Abbreviations();
    private int[] titleOf = new int[1 << 16];
    private int[] occupationOf = new int[1 << 16];
    private int[][] wordsOf = new int[1 << 16][];
    private int[] nounOf = new int[1 << 16];
    private Closeness[] own = new Closeness[1 << 16];
    private int count;

    /** An occupation's own title, as it is and as the jobs it lists. */
    void addOwn(String text, int title, int occupation) {
        addForms(text, title, occupation, Closeness.OWN_TITLE);
        List<String> jobs = OfficialTitle.jobs(text);
        for (int i = 0; i < jobs.size(); i++) {
            // What is named last and in a word, such as the testers among inspectors, is rarely who is meant by it.
            boolean plain = i == 0 || jobs.get(i).indexOf(' ') > 0;
            addForms(jobs.get(i), title, occupation, plain ? Closeness.LISTED_JOB : Closeness.OTHER_TITLE);
        }
    }

    void add(String text, int title, int occupation) {
        addForms(text, title, occupation, Closeness.OTHER_TITLE);
    }

    private void addForms(String text, int title, int occupation, Closeness closeness) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open > 0 && close > open) {
            List<String> outside = Words.asWritten(text.substring(0, open) + " " + text.substring(close + 1));
            List<String> inside = Words.asWritten(text.substring(open + 1, close));
            abbreviations.learn(outside, inside);
            add(outside, title, occupation, closeness);
            add(inside, title, occupation, closeness);
        } else {
            add(Words.asWritten(text), title, occupation, closeness);
        }
    }

    private void add(List<String> words, int title, int occupation, Closeness closeness) {
        if (words.isEmpty()) {
            return;
        }
        if (count == titleOf.length) {
            titleOf = Arrays.copyOf(titleOf, count * 2);
            occupationOf = Arrays.copyOf(occupationOf, count * 2);
            wordsOf = Arrays.copyOf(wordsOf, count * 2);
            nounOf = Arrays.copyOf(nounOf, count * 2);
            own = Arrays.copyOf(own, count * 2);
        }
        int[] numbers = new int[words.size()];
        int distinct = 0;
        for (String word : words) {
            int number = vocabulary.add(word);
            boolean said = false;
            for (int i = 0; i < distinct; i++) {
                said |= numbers[i] == number;
            }
            if (!said) {
                numbers[distinct++] = number;
            }
        }
        titleOf[count] = title;
        occupationOf[count] = occupation;
        own[count] = closeness;
        nounOf[count] = vocabulary.add(words.get(JobNoun.in(words)));
        wordsOf[count] = distinct == numbers.length ? numbers : Arrays.copyOf(numbers, distinct);
        count++;
    }

    TitleIndex index(List<Occupation> occupations, List<JobTitle> titles) {
        int[][] formsWith = inverted();
        float[] weight = weights(formsWith);
        long[] placed = new long[count];
        int[] formsOfOccupation = new int[occupations.size()];
        for (int f = 0; f < count; f++) {
            float sum = 0;
            for (int word : wordsOf[f]) {
                sum += weight[word] * weight[word];
            }
            placed[f] = Forms.placed(occupationOf[f], (float) (1 / Math.sqrt(sum)));
            formsOfOccupation[occupationOf[f]]++;
        }
        Forms forms = new Forms(
                Arrays.copyOf(titleOf, count), placed, Arrays.copyOf(nounOf, count), Arrays.copyOf(own, count));
        WordUse[] uses = new WordUse[formsWith.length];
        int[][] nouns = new int[formsWith.length][];
        for (int w = 0; w < uses.length; w++) {
            uses[w] = WordUse.of(formsWith[w], forms);
            nouns[w] = uses[w].nouns(w, formsWith[w], forms);
        }
        return new TitleIndex(
                occupations,
                titles,
                forms,
                formsWith,
                uses,
                nouns,
                new CommonWords(formsWith, forms),
                weight,
                vocabulary,
                abbreviations,
                formsOfOccupation,
                OccupationSize.of(occupations));
    }

    private int[][] inverted() {
        int[] counts = new int[vocabulary.size()];
        for (int f = 0; f < count; f++) {
            for (int word : wordsOf[f]) {
                counts[word]++;
            }
        }
        int[][] formsWith = new int[counts.length][];
        for (int w = 0; w < counts.length; w++) {
            formsWith[w] = new int[counts[w]];
        }
        Arrays.fill(counts, 0);
        for (int f = 0; f < count; f++) {
            for (int word : wordsOf[f]) {
                formsWith[word][counts[word]++] = f;
            }
        }
        return formsWith;
    }

    private float[] weights(int[][] formsWith) {
        float[] weight = new float[formsWith.length];
        for (int w = 0; w < weight.length; w++) {
            double rarity = Math.log(1 + (double) count / formsWith[w].length);
            weight[w] = (float) WordWeight.of(vocabulary.word(w), rarity);
        }
        return weight;
    }
}
