package dev.waymark.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.waymark.server.testing.RunningWaymark;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a text to experience, with a look at what was read in between. */
class ImportJourneyTest {
    private static final String RESUME = """
            DIEGO SALAZAR
            Operations Manager
            Leeds | 07700 900123 | diego@mail.example

            WORK EXPERIENCE

            Brightline Logistics Ltd (2014 – 2023)
            Operations Manager, 2019 – 2023
            • 3 depots, 120 people, budget of £9m
            Shift Manager, 2016 – 2019
            • Night shift of 30
            Warehouse Operative, 2014 – 2016

            Self-employed
            Delivery Driver, 2011 – 2014

            LICENCES
            Forklift (counterbalance), 2014
            Transport Manager CPC | 2018

            EDUCATION
            BTEC Level 3 Business, Leeds City College, 2009 – 2011

            SKILLS
            Route planning, Excel, SAP, coaching new starters, warehouse safety

            LANGUAGES
            English (fluent), Spanish (native)

            REFERENCES
            Available on request
            """;

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
    void what_was_read_is_checked_put_right_and_added_at_a_desk_and_on_a_phone_in_the_dark() {
        check(View.DESK_LIGHT, List.of(View.DESK_LIGHT, View.PHONE_DARK));
    }

    @Test
    void the_same_can_be_done_without_scripts() {
        check(View.WITHOUT_SCRIPTS, List.of());
    }

    private static void check(View view, List<View> screens) {
        try (BrowserContext context = chromium.browser().newContext(view.options())) {
            Wayfarer wayfarer = new Wayfarer(context, RunningWaymark.address(), view, screens);
            wayfarer.arrive();
            wayfarer.signUp(RunningWaymark.freshEmail());
            wayfarer.checkWhatWasRead(RESUME);
            assertThat(wayfarer.faults()).isEmpty();
        }
    }
}
