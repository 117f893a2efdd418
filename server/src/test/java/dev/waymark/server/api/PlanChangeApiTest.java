package dev.waymark.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Planner;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlanChangeApiTest {
    @Test
    void a_program_changes_a_plan_compares_and_goes_back() {
        Client client = Client.of(Planner.newcomer());
        JsonNode plan = client.get("/plan");
        String first = plan.at("/activities/0/id").asString();
        LocalDate week =
                LocalDate.parse(plan.at("/activities/0/starts").asString()).plusWeeks(3);

        JsonNode check = client.get("/plan/check?activity=" + first + "&week=" + week);
        assertThat(check.at("/broken").isArray()).isTrue();
        client.call("GET", "/plan/change", "", 404);
        String move =
                "{\"plan\": 1, \"what\": \"MOVE\", \"activity\": \"%s\", \"week\": \"%s\"}".formatted(first, week);
        JsonNode proposal = client.call("POST", "/plan/change", move, 201);
        assertThat(proposal.at("/difference/changes/0/after/id").asString()).isNotBlank();
        assertThat(client.get("/plan").at("/number").asInt()).isEqualTo(1);

        String id = proposal.at("/id").asString();
        JsonNode changed = client.call("POST", "/plan/change/" + id + "/accept", "", 201);
        assertThat(changed.at("/number").asInt()).isEqualTo(2);
        assertThat(client.get("/plan/wishes")
                        .at("/wanted/" + first + "/startsOn")
                        .asString())
                .isEqualTo(week.toString());
        client.call("POST", "/plan/change", move, 409);
        client.call("POST", "/plan/change", "{\"plan\": 2, \"what\": \"MOVE\", \"activity\": \"x\"}", 422);

        assertThat(client.call("PUT", "/plans/1/name", "{\"name\": \"At first\"}", 200)
                        .at("/name")
                        .asString())
                .isEqualTo("At first");
        assertThat(client.get("/plans/1/difference?to=2").at("/changes").size()).isPositive();
        JsonNode back = client.call("POST", "/plans/1/back", "{\"from\": 2}", 201);
        assertThat(back.at("/reason").asString()).isEqualTo("Back to plan 1, “At first”.");
        client.call("POST", "/plans/1/back", "{\"from\": 2}", 409);
        client.call("DELETE", "/plan/change", "", 204);
    }
}
