package dev.waymark.engine.search;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.testing.Catalogues;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearnessTest {
    private static final int OCCUPATIONS = 5;
    private static final List<String> COMMON = List.of("machine", "tool", "operator", "senior", "setter");

    private final TitleIndex index = index();

    /** 1,500 titles, of which more than {@link CommonWords} asks for have each of the common words, often several. */
    private static TitleIndex index() {
        Random random = new Random(11);
        List<JobTitle> titles = new ArrayList<>();
        for (int t = 0; t < 1_500; t++) {
            List<String> words = new ArrayList<>();
            for (String common : COMMON) {
                if (random.nextInt(3) == 0) {
                    words.add(common);
                }
            }
            for (int i = random.nextInt(3); i >= 0; i--) {
                words.add(rare(random));
            }
            titles.add(new JobTitle(
                    String.join(" ", words), code(random.nextInt(OCCUPATIONS)), JobTitle.Source.ALTERNATE));
        }
        return TitleIndex.of(Catalogues.aCatalogueOf(
                IntStream.range(0, OCCUPATIONS)
                        .mapToObj(o -> anOccupation(code(o).value(), "Occupation " + o))
                        .map(OccupationBuilder::build),
                titles.stream()));
    }

    private static OccupationCode code(int occupation) {
        return new OccupationCode(String.format(Locale.ROOT, "51-40%d1.00", occupation));
    }

    private static String rare(Random random) {
        return Stream.of("wood", "glass", "steel", "paper", "stone", "wool", "brass", "clay")
                .skip(random.nextInt(8))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comes_to_what_going_through_every_title_comes_to() {
        Random random = new Random(5);
        Nearness nearness = new Nearness(index);
        Touched touched = new Touched(OCCUPATIONS);
        IntStream.range(0, OCCUPATIONS).forEach(touched::add);
        for (int round = 0; round < 60; round++) {
            List<String> words = new ArrayList<>(
                    COMMON.stream().filter(common -> random.nextInt(2) == 0).toList());
            words.add(rare(random));
            QueryWords query = QueryWords.of(words, index);

            nearness.read(query);

            assertThat(COMMON)
                    .allMatch(word -> index.common().isCommon(index.vocabulary().number(word)));
            double[] neighbours = new double[OCCUPATIONS];
            double[] nearest = new double[OCCUPATIONS];
            goThroughAll(query, neighbours, nearest);
            for (int o = 0; o < OCCUPATIONS; o++) {
                assertThat((double) nearness.nearest(o)).isCloseTo(nearest[o], within(1e-5));
                assertThat(nearness.neighbours(o) / nearness.neighbours(0))
                        .as("%s", words)
                        .isCloseTo((float) (neighbours[o] / neighbours[0]), within(1e-4f));
                assertThat(cosine(query, nearness.nearestForm(o))).isCloseTo(nearest[o], within(1e-5));
            }
            nearness.clear(touched);
        }
    }

    private void goThroughAll(QueryWords query, double[] neighbours, double[] nearest) {
        for (int form = 0; form < index.forms().count(); form++) {
            double cosine = cosine(query, form);
            int occupation = index.forms().occupation(form);
            neighbours[occupation] += cosine * cosine;
            nearest[occupation] = Math.max(nearest[occupation], cosine);
        }
    }

    private double cosine(QueryWords query, int form) {
        double product = 0;
        for (int q = 0; q < query.size(); q++) {
            for (Vocabulary.Near near : query.near(q)) {
                boolean has = IntStream.of(index.formsWith()[near.word()]).anyMatch(f -> f == form);
                product += has ? query.weight(q) * near.likeness() * index.weight()[near.word()] : 0;
            }
        }
        return product * index.forms().inverse(form) / query.length();
    }
}
