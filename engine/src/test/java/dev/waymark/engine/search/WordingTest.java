package dev.waymark.engine.search;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.testing.Catalogues;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final int ARCHITECTS = 0;
    private static final int TECHNICIANS = 1;
    private static final int TEACHERS = 2;

    private final TitleIndex index = TitleIndex.of(Catalogues.aCatalogueOf(
            Stream.of(
                            anOccupation("11-9041.00", "Architects"),
                            anOccupation("17-3027.00", "Engineering Technicians"),
                            anOccupation("25-1032.00", "Teachers"))
                    .map(OccupationBuilder::build),
            Stream.of(new JobTitle(
                    "Manager of Engineering", new OccupationCode("11-9041.00"), JobTitle.Source.ALTERNATE))));

    private double[] shares(String query) {
        Wording wording = new Wording(index);
        wording.read(QueryWords.of(Words.of(query), index), new Touched(3));
        return IntStream.range(0, 3).mapToDouble(wording::share).toArray();
    }

    @Test
    void an_occupation_that_uses_none_of_the_words_shares_least_and_one_that_uses_all_shares_all() {
        double[] shares = shares("engineering manager");

        assertThat(shares[ARCHITECTS]).isEqualTo(1);
        assertThat(shares[TECHNICIANS]).isBetween(shares[TEACHERS] + 0.01, 0.99);
    }

    @Test
    void what_someone_is_counts_for_more_than_of_what_kind() {
        double besideATeacher = shares("engineering teachers")[TECHNICIANS];
        double besideAnEngineer = shares("teachers engineering")[TECHNICIANS];

        assertThat(besideATeacher).isLessThan(besideAnEngineer - 0.1);
    }
}
