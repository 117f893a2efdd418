package dev.waymark.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RoutesApiTest {
    private final Client ada = new Client();

    @Test
    void without_a_target_there_is_no_way() {
        ada.call("GET", "/gap/routes", "", 404);
    }

    @Test
    void ways_have_their_time_money_risk_pay_and_stages_the_direct_one_first() {
        aim();

        JsonNode found = ada.get("/gap/routes");

        assertThat(found.at("/hoursPerWeek").asDouble()).isEqualTo(5);
        assertThat(found.at("/wantedReadiness").asDouble()).isEqualTo(0.9);
        JsonNode direct = found.at("/routes/0");
        assertThat(direct.at("/direct").asBoolean()).isTrue();
        assertThat(direct.at("/cost/currency").asString()).isEqualTo("EUR");
        assertThat(direct.at("/cost/low").asDouble())
                .isLessThanOrEqualTo(direct.at("/cost/usual").asDouble());
        assertThat(direct.at("/cost/gaps").asInt())
                .isGreaterThanOrEqualTo(direct.at("/cost/priced").asInt());
        assertThat(direct.at("/stages/0/occupation").asString()).isEqualTo("15-2051.00");
        assertThat(direct.at("/hardest").asDouble()).isBetween(0.0, 1.0);
        assertThat(direct.at("/sentences")).isNotEmpty();
    }

    @Test
    void more_hours_bring_it_nearer_and_less_readiness_asks_less_study() {
        aim();

        double usual = ada.get("/gap/routes").at("/routes/0/years").asDouble();
        assertThat(ada.get("/gap/routes?hours=10").at("/routes/0/years").asDouble())
                .isLessThan(usual);
        assertThat(ada.get("/gap/routes?readiness=0.5").at("/routes/0/years").asDouble())
                .isLessThan(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hours=0", "hours=61", "hours=NaN", "readiness=0", "readiness=1.1"})
    void what_no_week_and_no_readiness_is_is_refused(String wrong) {
        aim();

        ada.call("GET", "/gap/routes?" + wrong, "", 422);
    }

    private void aim() {
        ada.call("PUT", "/targets/current", "{\"occupation\": \"15-2051.00\", \"move\": \"CHANGE\"}", 200);
    }
}
