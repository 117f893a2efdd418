package dev.waymark.engine.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepsTest {
    private final Catalogue catalogue = CatalogueFile.shipped();
    private final NextSteps steps = new NextSteps(catalogue);
    private final Occupation nurses = SmallWorld.occupation(catalogue, "29-1141.00");

    @Test
    void all_that_are_listed_and_rated_are_there_and_the_likeliest_come_first() {
        List<NextStep> next = steps.from(nurses);

        assertThat(next).extracting(NextStep::chance).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(next).extracting(step -> step.occupation().code()).doesNotContain(nurses.code());
        assertThat(next.stream()
                        .filter(NextStep::listed)
                        .map(step -> step.occupation().code()))
                .containsAll(nurses.related().stream()
                        .map(RelatedOccupation::code)
                        .filter(code -> catalogue.occupation(code).stream()
                                .anyMatch(o -> !o.ratings().all().isEmpty()))
                        .toList());
        assertThat(next).filteredOn(step -> !step.listed()).allMatch(step -> step.chance() >= 0.1);
        assertThat(next.subList(0, 5))
                .extracting(step -> step.occupation().title())
                .anyMatch(t -> t.contains("Nurse"));
    }

    @Test
    void they_are_related_in_either_direction() {
        Catalogue small = SmallWorld.catalogue();
        Occupation supervisors = SmallWorld.occupation(small, SmallWorld.SUPERVISORS);
        Occupation managers = SmallWorld.occupation(small, SmallWorld.MANAGERS);

        assertThat(NextSteps.areRelated(supervisors, managers)).isTrue();
        assertThat(NextSteps.areRelated(managers, supervisors)).isTrue();
        assertThat(NextSteps.areRelated(managers, SmallWorld.occupation(small, SmallWorld.COOKS)))
                .isFalse();
    }
}
