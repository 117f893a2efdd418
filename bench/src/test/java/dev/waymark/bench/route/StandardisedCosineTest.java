package dev.waymark.bench.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.ranking.RequirementRows;
import dev.waymark.engine.route.StepSignals;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardisedCosineTest {
    @Test
    void the_yardstick_reaches_what_was_published_of_it() {
        var catalogue = CatalogueFile.shipped();
        RequirementRows rows = RequirementRows.ofSurveyed(catalogue);
        List<double[]> cosines = StandardisedCosine.of(rows);
        WithheldSteps steps = WithheldSteps.of(rows, new StepSignals(catalogue, rows));

        Agreement agreement = Agreement.of(cosines, steps.primary());

        assertThat(steps.size()).isEqualTo(894);
        assertThat(cosines.get(7)[7]).isCloseTo(1, within(1e-9));
        assertThat(agreement.ofTen()).isCloseTo(0.355, within(0.003));
        assertThat(agreement.reciprocalRank()).isCloseTo(0.732, within(0.005));
    }
}
