package dev.waymark.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SeveralGapsApiTest {
    private static final String ANALYST = "15-2051.00";
    private static final String ACTUARY = "15-2011.00";

    private final Client ada = new Client();

    @Test
    void without_a_target_there_are_no_rows_and_with_one_all_is_everywhere() {
        assertThat(ada.get("/gap/several").at("/targets")).isEmpty();
        save(ANALYST);

        JsonNode one = ada.get("/gap/several");
        assertThat(one.at("/targets")).hasSize(1);
        assertThat(one.at("/hours")).isEqualTo(one.at("/hoursApart"));
    }

    @Test
    void each_requirement_has_the_level_that_every_target_asks_and_what_it_brings_over_all() {
        save(ANALYST);
        save(ACTUARY);

        JsonNode across = ada.get("/gap/several");

        JsonNode first = across.at("/requirements/0");
        double share = 0;
        for (JsonNode target : first.at("/targets")) {
            share += target.at("/share").asDouble();
            assertThat(target.at("/required").asDouble())
                    .isLessThanOrEqualTo(first.at("/highest").asDouble());
        }
        assertThat(first.at("/targets")).hasSize(2);
        assertThat(first.at("/open").asString()).isEqualTo("EVERY");
        assertThat(first.at("/share").asDouble()).isEqualTo(share);
        assertThat(across.at("/requirements/1/share").asDouble()).isLessThanOrEqualTo(share);
        assertThat(across.at("/hours/usual").asDouble())
                .isLessThan(across.at("/hoursApart/usual").asDouble());
        assertThat(across.at("/hard/0/targets/0/target").asString())
                .isEqualTo(across.at("/targets/0/target").asString());
    }

    @Test
    void targets_are_chosen_by_id_and_only_ones_own_are_found() {
        save(ANALYST);
        String id = save(ACTUARY).at("/targets/0/id").asString();

        JsonNode chosen = ada.get("/gap/several?target=" + id);
        assertThat(chosen.at("/targets")).hasSize(1);
        assertThat(chosen.at("/targets/0/target").asString()).isEqualTo(id);
        new Client().call("GET", "/gap/several?target=" + id, "", 404);
        ada.call("GET", "/gap/several?target=" + UUID.randomUUID(), "", 404);
        ada.call("GET", "/gap/several?target=nonsense", "", 400);
        ada.call("GET", "/gap/several?target=" + id + ("&target=" + id).repeat(6), "", 422);
    }

    private JsonNode save(String code) {
        return ada.call("POST", "/targets", "{\"occupation\": \"%s\"}".formatted(code), 201);
    }
}
