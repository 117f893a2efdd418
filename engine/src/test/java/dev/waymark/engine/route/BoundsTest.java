package dev.waymark.engine.route;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private final Bounds bounds = new Bounds(
            anOccupation("35-2014.00", "Cooks").inZone(2).paying(40_000).build(),
            anOccupation("11-9051.00", "Managers").inZone(4).build());

    @Test
    void a_stop_is_at_most_one_zone_above_the_present_work_and_not_above_the_target() {
        assertThat(bounds.allow(stop().inZone(3).build())).isTrue();
        assertThat(bounds.allow(stop().inZone(4).build())).isFalse();
        assertThat(bounds.allow(stop().withoutZone().build())).isTrue();
        Bounds low = new Bounds(
                anOccupation("35-2014.00", "Cooks").inZone(2).build(),
                anOccupation("11-9051.00", "Managers").inZone(2).build());
        assertThat(low.allow(stop().inZone(3).build())).isFalse();
    }

    @Test
    void a_stop_pays_four_fifths_of_the_present_work_as_far_as_is_known() {
        assertThat(bounds.allow(stop().inZone(2).paying(32_000).build())).isTrue();
        assertThat(bounds.allow(stop().inZone(2).paying(31_999).build())).isFalse();
    }

    @Test
    void a_stop_has_openings_as_far_as_is_known_and_is_rated() {
        assertThat(bounds.allow(stop().inZone(2)
                        .projected(openings(OptionalDouble.of(1)))
                        .build()))
                .isTrue();
        assertThat(bounds.allow(stop().inZone(2)
                        .projected(openings(OptionalDouble.of(0.9)))
                        .build()))
                .isFalse();
        assertThat(bounds.allow(stop().inZone(2)
                        .projected(openings(OptionalDouble.empty()))
                        .build()))
                .isTrue();
        assertThat(bounds.allow(
                        anOccupation("35-1012.00", "Not rated").inZone(2).build()))
                .isFalse();
    }

    @Test
    void a_stop_asks_no_degree_that_is_lacking_and_years_only_of_work_that_is_related() {
        assertThat(bounds.allow(asking(HardRequirement.Kind.EDUCATION), true)).isFalse();
        assertThat(bounds.allow(asking(HardRequirement.Kind.EXPERIENCE), true)).isTrue();
        assertThat(bounds.allow(asking(HardRequirement.Kind.EXPERIENCE), false)).isFalse();
        assertThat(bounds.allow(asking(HardRequirement.Kind.TOOL), false)).isTrue();
    }

    @Test
    void of_untold_studies_no_more_is_taken_for_granted_than_the_present_work_asks() {
        Bounds schooled = new Bounds(
                anOccupation("29-1141.00", "Nurses")
                        .projected(entry("Bachelor's degree"))
                        .build(),
                anOccupation("11-9051.00", "Managers").build());

        assertThat(schooled.allow(unknown("Bachelor's degree"), true)).isTrue();
        assertThat(schooled.allow(unknown("Doctoral or professional degree"), true))
                .isFalse();
        assertThat(bounds.allow(unknown("Doctoral or professional degree"), true))
                .isTrue();
    }

    private static GapReport unknown(String entry) {
        return new GapReport(
                new Target("Supervisors", stop().projected(entry(entry)).build(), List.of(), "made up"),
                new Readiness(1, 1, 1),
                List.of(),
                List.of(new HardRequirement(
                        HardRequirement.Kind.EDUCATION,
                        entry,
                        "none stated",
                        HardRequirement.Status.UNKNOWN,
                        "made up")));
    }

    private static Outlook entry(String education) {
        return new Outlook(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(education),
                Optional.empty(),
                Optional.empty());
    }

    private static OccupationBuilder stop() {
        return anOccupation("35-1012.00", "Supervisors").asking("2.A.1.a", "Reading", 3, 3);
    }

    private static Outlook openings(OptionalDouble thousands) {
        return new Outlook(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                thousands,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static GapReport asking(HardRequirement.Kind kind) {
        return new GapReport(
                new Target("Supervisors", stop().build(), List.of(), "made up"),
                new Readiness(1, 1, 1),
                List.of(),
                List.of(new HardRequirement(kind, "much", "none", HardRequirement.Status.NOT_MET, "made up")));
    }
}
