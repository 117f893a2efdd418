package dev.waymark.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import org.junit.jupiter.api.Test;

class SkillHomesTest {
    private final SkillHomes homes = SkillHomes.of(CatalogueFile.shipped());

    @Test
    void tools_hang_on_what_their_users_need_more_of_than_others() {
        assertThat(home("Python")).isEqualTo("Programming");
        assertThat(home("Autodesk AutoCAD")).isIn("Design", "Engineering and Technology", "Building and Construction");
        assertThat(home("Intuit QuickBooks")).isEqualTo("Economics and Accounting");
    }

    @Test
    void what_everybody_uses_and_what_nobody_knows_has_no_home() {
        assertThat(homes.of(new Skill.ToolSkill("Microsoft Word", ""))).isEmpty();
        assertThat(homes.of(new Skill.Own("Falconry"))).isEmpty();
    }

    private String home(String tool) {
        return homes.of(new Skill.ToolSkill(tool, "")).getFirst().element().name();
    }
}
