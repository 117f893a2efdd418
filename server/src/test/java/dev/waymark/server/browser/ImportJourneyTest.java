package dev.waymark.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.waymark.server.testing.RunningWaymark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"DESK_LIGHT", "PHONE_DARK", "WITHOUT_SCRIPTS"})
    void what_was_read_is_checked_put_right_and_added(View view) {
        try (BrowserContext context = chromium.browser().newContext(view.options())) {
            Wayfarer wayfarer = new Wayfarer(context, RunningWaymark.address(), view);
            wayfarer.arrive();
            wayfarer.signUp(RunningWaymark.freshEmail());
            wayfarer.checkWhatWasRead(RESUME);
            assertThat(wayfarer.faults()).isEmpty();
        }
    }
}
