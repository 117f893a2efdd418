package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All titles of a catalogue as lists of word numbers, with for each word the titles that have it. A title with an
 * abbreviation in brackets stands as two: "Registered Nurse (RN)" as "Registered Nurse" and as "RN".
 *
 * @param formsWith per word, the forms that have it, in order
 * @param useOf per word, what the titles with it come to
 * @param nounsOf per word and occupation of its use, in how many titles it is the {@link JobNoun}
 * @param weight per word: rarity among titles times what kind of word it is
 * @param formsOfOccupation per occupation, how many forms it has
 * @param size per occupation, how many people work in it: 0 (unknown or fewest) to 1 (most), by the logarithm
 */
record TitleIndex(
        List<Occupation> occupations,
        List<JobTitle> titles,
        Forms forms,
        int[][] formsWith,
        WordUse[] useOf,
        int[][] nounsOf,
        CommonWords common,
        float[] weight,
        Vocabulary vocabulary,
        Abbreviations abbreviations,
        int[] formsOfOccupation,
        double[] size) {

    static TitleIndex of(Catalogue catalogue) {
        Map<OccupationCode, Integer> places = new HashMap<>();
        List<Occupation> occupations = catalogue.occupations();
        for (int i = 0; i < occupations.size(); i++) {
            places.put(occupations.get(i).code(), i);
        }
        TitleForms forms = new TitleForms();
        List<JobTitle> titles = catalogue.titles();
        for (int t = 0; t < titles.size(); t++) {
            Integer place = places.get(titles.get(t).code());
            if (place != null) {
                String text = titles.get(t).text();
                if (titles.get(t).source() == JobTitle.Source.OCCUPATION) {
                    forms.addOwn(text, t, place);
                } else {
                    forms.add(text, t, place);
                }
            }
        }
        return forms.index(occupations, titles);
    }
}
