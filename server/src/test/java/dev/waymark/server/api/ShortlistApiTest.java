package dev.waymark.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ShortlistApiTest {
    private static final String ANALYST = "15-2051.00";

    private final Client ada = new Client();

    @Test
    void what_is_saved_is_listed_and_not_aimed_at() {
        aim(Client.NURSE);
        JsonNode listed =
                save("{\"occupation\": \"%s\", \"move\": \"CHANGE\", \"grade\": \"SENIOR\"}".formatted(ANALYST));

        assertThat(listed.at("/targets")).hasSize(2);
        JsonNode saved = one(listed, ANALYST);
        assertThat(saved.at("/saved").asBoolean()).isTrue();
        assertThat(saved.at("/current").asBoolean()).isFalse();
        assertThat(saved.at("/title").asString()).isEqualTo("Senior Data Scientists");
        assertThat(one(listed, Client.NURSE).at("/current").asBoolean()).isTrue();
    }

    @Test
    void saving_twice_lists_once_and_another_grade_is_another_target() {
        save("{\"occupation\": \"%s\"}".formatted(ANALYST));
        assertThat(save("{\"occupation\": \"%s\"}".formatted(ANALYST)).at("/targets"))
                .hasSize(1);
        assertThat(save("{\"occupation\": \"%s\", \"grade\": \"LEAD\"}".formatted(ANALYST))
                        .at("/targets"))
                .hasSize(2);
    }

    @Test
    void taking_it_off_keeps_what_is_aimed_at() {
        String id = one(save("{\"occupation\": \"%s\"}".formatted(ANALYST)), ANALYST)
                .at("/id")
                .asString();
        aim(ANALYST);

        ada.call("DELETE", "/targets/" + id + "/saved", "", 204);
        ada.call("DELETE", "/targets/" + id + "/saved", "", 204);

        JsonNode target = one(ada.get("/targets"), ANALYST);
        assertThat(target.at("/saved").asBoolean()).isFalse();
        assertThat(target.at("/current").asBoolean()).isTrue();
    }

    @Test
    void nobody_takes_anything_off_somebody_elses_list() {
        String id = one(save("{\"occupation\": \"%s\"}".formatted(ANALYST)), ANALYST)
                .at("/id")
                .asString();

        new Client().call("DELETE", "/targets/" + id + "/saved", "", 404);

        assertThat(one(ada.get("/targets"), ANALYST).at("/saved").asBoolean()).isTrue();
        ada.call("DELETE", "/targets/" + UUID.randomUUID() + "/saved", "", 404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "POST | /targets                 | {}                                              | 422",
                "POST | /targets                 | {\"occupation\": \"99-0000.00\"}                 | 422",
                "POST | /targets                 | {\"occupation\": \"15-2051.00\", \"grade\": \"KING\"} | 400",
                "PUT  | /targets/current         | {}                                              | 422",
                "PUT  | /targets/current         | {\"occupation\": null, \"move\": \"CHANGE\"}     | 422",
                "PUT  | /goals                   | {\"2\": \"Too odd a year\"}                      | 422",
                "PUT  | /goals                   | {\"soon\": \"No year\"}                          | 400",
                "PUT  | /profile/motivation      | {\"energy\": [{\"label\": null, \"ability\": 1, \"energy\": 1}]} | 422",
                "POST | /log                     | {\"hours\": 1}                                  | 422",
            })
    void what_is_missing_or_unknown_is_refused_and_no_fault(String method, String path, String body, int status) {
        ada.call(method, path, body, status);
    }

    @Test
    void a_goal_that_is_null_is_no_goal_and_motivation_may_leave_anything_out() {
        assertThat(ada.call("PUT", "/goals", "{\"1\": null, \"3\": \"Lead a shift\"}", 200)
                        .at("/goals")
                        .toString())
                .isEqualTo("{\"3\":\"Lead a shift\"}");
        ada.call("PUT", "/profile/motivation", "{\"excels\": \"Calm\"}", 200);
    }

    private JsonNode save(String request) {
        return ada.call("POST", "/targets", request, 201);
    }

    private void aim(String occupation) {
        ada.call(
                "PUT", "/targets/current", "{\"occupation\": \"%s\", \"move\": \"CHANGE\"}".formatted(occupation), 200);
    }

    private static JsonNode one(JsonNode listed, String occupation) {
        return listed.at("/targets")
                .valueStream()
                .filter(target -> target.at("/occupation").asString().equals(occupation))
                .findFirst()
                .orElseThrow();
    }
}
