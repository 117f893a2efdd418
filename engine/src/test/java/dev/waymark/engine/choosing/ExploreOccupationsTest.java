package dev.waymark.engine.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.assessment.Strengths;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.gap.Credentials;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.interest.InterestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A nurse of eight years looks around in the catalogue that is shipped. */
class ExploreOccupationsTest {
    private static final String NURSE = "29-1141.00";

    private final Catalogue catalogue = CatalogueFile.shipped();
    private final List<Experience> worked = List.of(new Experience(occupation(NURSE), 8, 0, 1));
    private final Assessment assessment = new Assessor(catalogue).assess(Background.of(worked, List.of()));
    private final List<Strengths.Strength> surest = new Strengths(catalogue).of(assessment);

    @Test
    void every_rated_occupation_is_ranked_by_the_readiness_that_its_gap_shows() {
        List<Near> all = ExploreOccupations.all(catalogue, assessment, surest);

        assertThat(all).hasSize((int) catalogue.occupations().stream()
                .filter(o -> !o.ratings().all().isEmpty())
                .count());
        assertThat(all).extracting(Near::readiness).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        Near developers = near(all, "15-1252.00");
        assertThat(developers.readiness())
                .isCloseTo(gap("15-1252.00", Grade.EXPERIENCED).readiness().value(), within(1e-9));
        assertThat(near(all, NURSE).readiness()).isGreaterThan(developers.readiness());
        assertThat(near(all, NURSE).reused().size()).isGreaterThan(5);
    }

    @Test
    void all_of_it_takes_less_than_a_second() {
        ExploreOccupations.all(catalogue, assessment, surest);

        assertTimeout(Duration.ofSeconds(1), () -> ExploreOccupations.all(catalogue, assessment, surest));
    }

    @Test
    void the_years_ahead_name_what_grows_shrinks_and_is_missing_toward_most_targets() {
        List<Near> near = ExploreOccupations.all(catalogue, assessment, surest).stream()
                .filter(n -> n.readiness() > 0.75)
                .toList();

        YearsAhead ahead = YearsAhead.of(
                near,
                List.of(
                        gap("15-1252.00", Grade.EXPERIENCED),
                        gap("15-1252.00", Grade.SENIOR),
                        gap(NURSE, Grade.EXPERIENCED)));

        assertThat(ahead.growing())
                .hasSize(6)
                .allMatch(n ->
                        n.occupation().outlook().orElseThrow().changePercent().orElseThrow() > 0);
        assertThat(ahead.shrinking())
                .hasSize(6)
                .allMatch(n ->
                        n.occupation().outlook().orElseThrow().changePercent().orElseThrow() < 0);
        assertThat(ahead.growing()).extracting(n -> n.occupation().code().soc()).doesNotHaveDuplicates();
        assertThat(ahead.wanted().getFirst().reused().size())
                .isGreaterThanOrEqualTo(ahead.wanted().getLast().reused().size());
        assertThat(ahead.noRegret())
                .isNotEmpty()
                .allMatch(skill -> skill.targets() >= 2)
                .extracting(skill -> skill.element().name())
                .contains("Programming");
    }

    @Test
    void one_target_alone_has_nothing_that_is_right_whichever_it_is() {
        assertThat(YearsAhead.of(List.of(), List.of(gap("15-1252.00", Grade.SENIOR)))
                        .noRegret())
                .isEmpty();
    }

    @Test
    void a_prospect_gathers_hours_pay_outlook_and_strengths() {
        Prospect prospect = Prospect.of(gap("15-1252.00", Grade.EXPERIENCED), surest, InterestProfile.of(Map.of()));

        assertThat(prospect.hours().usual())
                .isCloseTo(
                        prospect.gap().open().stream()
                                .mapToDouble(g -> g.hours().usual())
                                .sum(),
                        within(1e-9));
        assertThat(prospect.pay())
                .isEqualTo(occupation("15-1252.00").wage().orElseThrow().median());
        assertThat(prospect.change()).isPresent();
        assertThat(prospect.interest()).isEmpty();
        assertThat(prospect.strengths()).isEqualTo(10);
    }

    private Occupation occupation(String code) {
        return catalogue.occupation(new OccupationCode(code)).orElseThrow();
    }

    private static Near near(List<Near> all, String code) {
        return all.stream()
                .filter(n -> n.occupation().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private GapReport gap(String code, Grade grade) {
        return new AnalyseGap(catalogue)
                .analyse(
                        Target.at(occupation(code), grade, catalogue).orElseThrow(),
                        assessment,
                        new Credentials(List.of(), worked, Set.of()));
    }
}
