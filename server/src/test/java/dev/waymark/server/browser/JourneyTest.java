package dev.waymark.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.waymark.server.testing.RunningWaymark;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a first visit to a plan that is followed, left and taken up again. */
class JourneyTest {
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void five_steps_lead_to_a_plan_that_is_still_there_tomorrow_and_reads_well_on_desk_and_phone_light_and_dark() {
        try (BrowserContext desk = chromium.browser().newContext(View.DESK_LIGHT.options())) {
            walk(desk, View.DESK_LIGHT, List.of(View.DESK_LIGHT), Wayfarer::askTooMuch, Wayfarer::takeAlong);
            List<View> others = View.SCREENS.subList(1, View.SCREENS.size());
            Wayfarer again = new Wayfarer(desk, RunningWaymark.address(), View.DESK_LIGHT, others);
            again.lookAround();
            assertThat(again.faults()).isEmpty();
        }
    }

    @Test
    void the_same_steps_lead_there_without_scripts() {
        try (BrowserContext plain = chromium.browser().newContext(View.WITHOUT_SCRIPTS.options())) {
            walk(plain, View.WITHOUT_SCRIPTS, List.of(), Wayfarer::makePlan);
        }
    }

    @SafeVarargs
    private static void walk(BrowserContext context, View view, List<View> screens, Consumer<Wayfarer>... planning) {
        String email = RunningWaymark.freshEmail();
        Wayfarer wayfarer = new Wayfarer(context, RunningWaymark.address(), view, screens);
        wayfarer.arrive();
        wayfarer.signUp(email);
        if (view.hasScripts()) {
            wayfarer.lookAhead();
        }
        wayfarer.bringExperience();
        wayfarer.chooseDestination();
        wayfarer.rateYourself();
        wayfarer.setLimits();
        for (Consumer<Wayfarer> step : planning) {
            step.accept(wayfarer);
        }
        wayfarer.doSomething();
        wayfarer.leaveAndComeBack(email);
        assertThat(wayfarer.faults()).isEmpty();
    }
}
