package dev.waymark.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ImportApiTest {
    private static final String IMPORTS = "/profile/imports";
    private static final String RESUME = """
            {"basics": {"name": "Ada"},
             "work": [{"name": "City Hospital", "position": "Registered nurse", "startDate": "2016-03"},
                      {"name": "Leeds Library", "position": "Library assistant", "startDate": "2013-09", "endDate": "2015-08"}],
             "skills": [{"name": "Patient safety"}, {"name": "Microsoft Excel"}]}""";

    private final Client ada = new Client();

    @Test
    void nothing_is_kept_before_it_is_confirmed_and_what_is_left_out_stays_out() {
        JsonNode read = ada.call("POST", IMPORTS + "?name=cv.json", RESUME, 201);
        assertThat(read.at("/fileName").asString()).isEqualTo("cv.json");
        assertThat(read.at("/entries").valueStream().map(e -> e.at("/key").asString()))
                .containsExactly("job-0", "job-1", "skill-0", "skill-1");
        assertThat(read.at("/entries/0/occupation").asString()).isEqualTo("Registered Nurses");
        assertThat(read.at("/entries/0/standing").asString()).isEqualTo("new");
        assertThat(ada.get("/profile").at("/experience")).isEmpty();
        String path = IMPORTS + "/" + read.at("/id").asString();
        assertThat(ada.get(path)).isEqualTo(read);

        JsonNode profile = ada.call("POST", path + "/confirm", "{\"leaveOut\": [\"job-1\", \"skill-1\"]}", 200);

        assertThat(profile.at("/experience")
                        .valueStream()
                        .map(job -> job.at("/title").asString()))
                .containsExactly("Registered nurse");
        assertThat(ada.get("/profile").toString()).doesNotContain("Leeds Library");
        ada.call("GET", path, "", 404);
        ada.call("POST", path + "/confirm", "", 404);
    }

    @Test
    void what_is_brought_again_is_the_same_and_adds_nothing() {
        confirm(ada.call("POST", IMPORTS, RESUME, 201));
        JsonNode again = ada.call("POST", IMPORTS, RESUME, 201);

        assertThat(again.at("/entries").valueStream().map(e -> e.at("/standing").asString()))
                .containsOnly("same");
        assertThat(confirm(again).at("/experience")).hasSize(2);
    }

    @Test
    void what_was_read_can_be_put_aside_twice_and_belongs_to_nobody_else() {
        String path =
                IMPORTS + "/" + ada.call("POST", IMPORTS, RESUME, 201).at("/id").asString();
        Client stranger = new Client();

        stranger.call("GET", path, "", 404);
        stranger.call("POST", path + "/confirm", "", 404);
        stranger.call("DELETE", path, "", 204);
        assertThat(ada.get(path).at("/entries")).hasSize(4);
        ada.call("DELETE", path, "", 204);
        ada.call("DELETE", path, "", 204);
        ada.call("GET", path, "", 404);
    }

    /** The first is what curl says of any body unless told otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "application/octet-stream"})
    void a_file_is_read_whatever_it_is_said_to_be(String contentType) {
        String text = "Ada Ferrer\n\nWORK EXPERIENCE\n\nRegistered nurse, City Hospital, 2016 - 2020\n";

        JsonNode read = ada.upload("POST", IMPORTS + "?name=cv.txt", contentType, text, 201);

        assertThat(read.at("/entries/0/title").asString()).isEqualTo("Registered nurse");
        JsonNode brought = ada.upload("PUT", "/profile/resume", contentType, text, 200);
        assertThat(brought.at("/experience/0/title").asString()).isEqualTo("Registered nurse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"leaveOut\": null}", "{\"leaveOut\": []}", "{}", ""})
    void leaving_nothing_out_can_be_said_in_any_way(String choice) {
        String path =
                IMPORTS + "/" + ada.call("POST", IMPORTS, RESUME, 201).at("/id").asString();

        assertThat(ada.call("POST", path + "/confirm", choice, 200).at("/experience"))
                .hasSize(2);
    }

    @Test
    void what_cannot_be_read_is_refused_with_what_to_do() {
        assertThat(ada.call("POST", IMPORTS, "", 422).at("/detail").asString()).contains("empty");
        ada.call("POST", IMPORTS, "{\"work\": 7", 422);
        assertThat(ada.upload("POST", IMPORTS, "application/pdf", "x".repeat(20_000_001 + 1_000_000), 422)
                        .at("/detail")
                        .asString())
                .contains("20 MB");
        ada.call("GET", IMPORTS + "/not-an-id", "", 400);
        ada.call("POST", IMPORTS + "/" + UUID.randomUUID() + "/confirm", "{\"leaveOut\": \"job-1\"}", 400);
    }

    private JsonNode confirm(JsonNode read) {
        return ada.call("POST", IMPORTS + "/" + read.at("/id").asString() + "/confirm", "", 200);
    }
}
