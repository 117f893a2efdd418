package dev.waymark.engine.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Someone with eight years in an occupation, toward the same occupation. */
class SeniorGapTest {
    private final Catalogue catalogue = CatalogueFile.shipped();
    private final AnalyseGap analyse = new AnalyseGap(catalogue);

    @Test
    void a_developer_of_eight_years_has_a_real_but_modest_gap_to_senior_and_a_larger_one_to_lead() {
        Readiness now = readiness("15-1252.00", Grade.EXPERIENCED);
        Readiness senior = readiness("15-1252.00", Grade.SENIOR);
        Readiness lead = readiness("15-1252.00", Grade.LEAD);

        assertThat(now.value()).isCloseTo(0.9988, within(5e-5));
        assertThat(senior.value()).isCloseTo(0.9494, within(5e-5));
        assertThat(lead.value()).isCloseTo(0.9027, within(5e-5));
        assertThat(gap("15-1252.00", Grade.EXPERIENCED).open()).isEmpty();
        assertThat(gap("15-1252.00", Grade.SENIOR).open()).hasSize(5);
        assertThat(gap("15-1252.00", Grade.LEAD).open()).hasSize(12);
    }

    private Readiness readiness(String code, Grade grade) {
        return gap(code, grade).readiness();
    }

    private GapReport gap(String code, Grade grade) {
        Occupation occupation = catalogue.occupation(new OccupationCode(code)).orElseThrow();
        List<Experience> worked = List.of(new Experience(occupation, 8, 0, 1));
        Assessment assessment = new Assessor(catalogue).assess(Background.of(worked, List.of()));
        return analyse.analyse(
                Target.at(occupation, grade, catalogue).orElseThrow(),
                assessment,
                new Credentials(List.of(), worked, Set.of()));
    }
}
