package dev.waymark.engine.destination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadersTest {
    private final Catalogue catalogue = CatalogueFile.shipped();
    private final Leaders leaders = new Leaders(catalogue);

    @Test
    void trades_have_their_first_line_supervisors() {
        assertThat(leaderOf("47-2031.00")).isEqualTo("47-1011.00");
        assertThat(leaderOf("33-3051.00")).isEqualTo("33-1012.00");
        assertThat(leaderOf("35-3031.00")).isEqualTo("35-1012.00");
    }

    @Test
    void professions_have_their_managers() {
        assertThat(leaderOf("15-1252.00")).isEqualTo("11-3021.00");
        assertThat(leaderOf("29-1141.00")).isEqualTo("11-9111.00");
        assertThat(leaderOf("13-2011.00")).isEqualTo("11-3031.01");
    }

    @Test
    void hardly_any_rated_occupation_is_without() {
        List<Occupation> rated = catalogue.occupations().stream()
                .filter(o -> !o.ratings().all().isEmpty())
                .toList();
        List<String> without = rated.stream()
                .filter(o -> leaders.of(o).isEmpty())
                .map(o -> o.code() + " " + o.title())
                .toList();

        assertThat(without).as(without.toString()).hasSizeLessThan(rated.size() / 20);
    }

    private String leaderOf(String code) {
        Optional<Occupation> leader =
                leaders.of(catalogue.occupation(new OccupationCode(code)).orElseThrow());
        return leader.map(o -> o.code().value()).orElse("nobody");
    }
}
