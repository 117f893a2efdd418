package dev.waymark.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolIdTest {
    @Test
    void an_id_is_the_name_in_plain_letters() {
        assertThat(ToolId.of("Python")).isEqualTo("tool:python");
        assertThat(ToolId.of("C#")).isEqualTo("tool:c-sharp");
        assertThat(ToolId.of("C++")).isEqualTo("tool:c-plus-plus");
        assertThat(ToolId.of("Oracle PL/SQL")).isEqualTo("tool:oracle-pl-sql");
    }

    @Test
    void tools_of_the_catalogue_share_an_id_only_if_letters_and_digits_are_the_same() {
        Map<String, String> names = new HashMap<>();
        CatalogueFile.shipped().occupations().stream()
                .flatMap(o -> o.tools().stream())
                .map(Tool::name)
                .forEach(name -> {
                    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]", "");
                    String other = names.putIfAbsent(ToolId.of(name), plain);
                    assertThat(other == null || other.equals(plain)).as(name).isTrue();
                });
    }
}
