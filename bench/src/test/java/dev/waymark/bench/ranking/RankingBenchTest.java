package dev.waymark.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.ranking.LevelRow;
import dev.waymark.engine.ranking.RequirementRows;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RankingBenchTest {
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();

    @Test
    void it_prints_speeds_memory_and_whether_numpy_stood_beside_it() {
        StringWriter out = new StringWriter();

        int code = new CommandLine(new RankingBench())
                .setOut(new PrintWriter(out))
                .execute("--profiles", "20", "--rounds", "2", "--times", "5");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("point gap", "expected gap", "20 profiles × ", "peak heap", "NumPy")
                .containsPattern("(?m)^dot product, along the rows +[\\d.]+ +[\\d.]+ +[\\d.]+");
    }

    @Test
    void both_dot_products_are_what_they_say() {
        RequirementRows rows = RequirementRows.of(CATALOGUE);
        LevelRow held = new MadeUpLevels(3, rows.elements().size()).next();
        double[] both = new double[rows.occupations().size()];
        double[] plain = new double[both.length];

        DotProduct.ofBothRows(rows, both);
        DotProduct.plain(DotProduct.flat(rows), held, plain);

        for (int place = 0; place < both.length; place += 50) {
            double sum = 0;
            for (int element = 0; element < rows.elements().size(); element++) {
                sum += rows.weights(element)[place] * held.means()[element];
            }
            assertThat(both[place]).isCloseTo(rows.asked(place), within(1e-9));
            assertThat(plain[place]).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void the_same_seed_makes_up_the_same_people() {
        MadeUpLevels one = new MadeUpLevels(7, 3);
        MadeUpLevels other = new MadeUpLevels(7, 3);
        one.next();
        other.next();

        assertThat(one.next().means()).containsExactly(other.next().means());
    }
}
