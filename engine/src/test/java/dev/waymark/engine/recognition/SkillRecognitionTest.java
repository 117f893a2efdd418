package dev.waymark.engine.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.assessment.SkillClaim;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedSkill;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SkillRecognitionTest {
    private final Catalogue catalogue = CatalogueFile.shipped();
    private final SkillRecognition recognition = SkillRecognition.over(catalogue, ToolRecognition.over(catalogue));

    @Test
    void a_level_in_a_word_becomes_a_claim_about_the_element_the_skill_hangs_on() {
        List<HeldSkill> held = recognition.heldBy(naming(stated("Python", "Expert"), stated("SQL", null)));

        assertThat(held).extracting(h -> h.skill().label()).contains("Python");
        assertThat(recognition.claims(held))
                .extracting(c -> c.element().name(), SkillClaim::level, SkillClaim::source)
                .containsExactly(Tuple.tuple("Programming", 5.5, "“Expert” in Python, as you say"));
    }

    @Test
    void words_that_are_no_levels_claim_nothing() {
        assertThat(LevelWord.level("Master")).contains(5.5);
        assertThat(LevelWord.level("sehr gut")).contains(4.5);
        assertThat(LevelWord.level("five years")).isEmpty();
        assertThat(recognition.claims(recognition.heldBy(naming(stated("Python", "since school")))))
                .isEmpty();
    }

    private static StatedSkill stated(String name, @org.jspecify.annotations.Nullable String level) {
        return new StatedSkill(name, Optional.ofNullable(level), List.of());
    }

    private static Resume naming(StatedSkill... skills) {
        return new Resume(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(skills),
                List.of(),
                List.of(),
                List.of());
    }
}
