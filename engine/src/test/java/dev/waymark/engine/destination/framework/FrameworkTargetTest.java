package dev.waymark.engine.destination.framework;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.skill.SkillSearch;
import org.junit.jupiter.api.Test;

class FrameworkTargetTest {
    private static final Occupation DEVELOPER = anOccupation("15-1252.00", "Software Developers")
            .asking("2.A.1.c", "Writing", 3, 3)
            .asking("2.B.1.e", "Instructing", 2, 5)
            .asking("2.B.3.e", "Programming", 3, 4)
            .build();

    private static final Target BASE =
            new Target("Software Developers", DEVELOPER, DEVELOPER.ratings().all(), "made up");

    @Test
    void a_role_sets_what_it_states_and_finds_or_keeps_what_it_names() throws UnreadableFile {
        RoleFramework framework = FrameworkFileTest.read("""
                track,level,competency,expectation,element,proficiency,importance
                Engineering,Senior,Craft,,Programming,5.5,4.5
                Engineering,Senior,Mentoring,,2.B.1.e,3,
                Engineering,Senior,Kubernetes,,,,
                Engineering,Senior,Zebra etiquette,,,,
                Engineering,Lead,Writing,,Writing,7,5
                """);

        Target target = new FrameworkTarget(SkillSearch.over(CatalogueFile.shipped()))
                .of(framework, framework.role("Engineering/Senior").orElseThrow(), BASE);

        assertThat(target.title()).isEqualTo("Engineering, Senior");
        assertThat(rating(target, "2.B.3.e").level()).isEqualTo(5.5);
        assertThat(rating(target, "2.B.3.e").importance()).isEqualTo(4.5);
        assertThat(rating(target, "2.B.1.e").level()).isEqualTo(3);
        assertThat(rating(target, "2.B.1.e").importance()).isEqualTo(3.5);
        assertThat(rating(target, "2.A.1.c")).isEqualTo(rating(BASE, "2.A.1.c"));
        assertThat(target.named())
                .extracting(n -> n.kind() + " " + n.asked())
                .containsExactly("TOOL Kubernetes", "COMPETENCY Zebra etiquette");
        assertThat(target.basis())
                .isEqualTo(
                        "Software Developers (made up), with what ladder expects of Engineering/Senior: 2 of its skills set by it, 2 asked by name");
    }

    private static ElementRating rating(Target target, String element) {
        return target.requirements().stream()
                .filter(r -> r.element().id().value().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
