package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportPageTest {
    private static final String RESUME =
            "Ada Ferrer\n\nWORK EXPERIENCE\n\nRegistered nurse, City Hospital, 2016 - 2020\n";

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
    }

    @Test
    void who_agrees_twice_or_goes_back_is_shown_what_is_there() {
        String preview = read();
        Map<String, String> agreed = Map.of("keep", "job-0");
        String form = browser.get(preview).body();
        assertThat(form).contains("Check what we read", "Registered nurse");
        browser.submitTo(preview, preview, agreed);

        for (Supplier<HttpResponse<String>> again : List.<Supplier<HttpResponse<String>>>of(
                () -> browser.submitTo("/me/experience", preview, agreed), () -> browser.get(preview))) {
            HttpResponse<String> late = again.get();
            assertThat(late.headers().firstValue("Location").orElse("")).endsWith("/me/experience");
            assertThat(browser.get("/me/experience").body())
                    .contains("What was read is not waiting any more", "What we understood")
                    .containsOnlyOnce("<h3>Registered nurse</h3>");
        }
    }

    @Test
    void a_second_reading_takes_the_place_of_the_first() {
        String first = read();
        String second = read();

        assertThat(browser.get(first).statusCode()).isEqualTo(302);
        assertThat(browser.get(second).body()).contains("Check what we read");
    }

    private String read() {
        HttpResponse<String> sent =
                browser.submitFile("/me/experience", "/me/experience/resume", "resume", "cv.txt", RESUME);
        return URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
