package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.plan.PlanStep;
import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PlanInTheMakingTest {
    private final Browser ada = newcomer();

    @Test
    void who_waits_hears_what_is_being_done_and_nobody_else_does() {
        Browser eve = newcomer();
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> ada.submit(
                "/plan/limits",
                Map.of(
                        "hours", "5",
                        "start", LocalDate.now().toString(),
                        "by", LocalDate.now().plusYears(2).toString(),
                        "budget", "500",
                        "currency", "EUR",
                        "readiness", "")));

        Set<String> heard = new HashSet<>();
        while (!answer.isDone()) {
            HttpResponse<String> step = ada.get("/plan/making");
            assertThat(step.statusCode()).isIn(200, 204);
            if (step.statusCode() == 200) {
                heard.add(step.body());
                assertThat(eve.get("/plan/making").statusCode()).isEqualTo(204);
            }
        }

        assertThat(answer.join().headers().firstValue("Location").orElse("")).endsWith("/plan");
        assertThat(heard).isNotEmpty();
        assertThat(Arrays.stream(PlanStep.values()).map(step -> step.label() + " …"))
                .containsAll(heard);
        assertThat(ada.get("/plan/making").statusCode()).as("afterwards").isEqualTo(204);
    }

    @Test
    void the_page_asks_there_and_works_without_asking() {
        assertThat(ada.get("/plan/limits").body())
                .contains("action=\"/plan/limits\" novalidate data-waits=\"/plan/making\"")
                .contains("role=\"status\" data-first=\"Planning …\"");
        assertThat(ada.get("/assets/js/waiting.js").statusCode()).isEqualTo(200);
    }

    private static Browser newcomer() {
        Browser browser = new Browser();
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "15-1211.01"));
        return browser;
    }
}
