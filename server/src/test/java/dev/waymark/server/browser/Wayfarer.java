package dev.waymark.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person walking through Waymark in a browser. Every stop is looked at: its width, axe's rules for AA, and a
 * screenshot if wanted. Without scripts the pages look the same, so there only the way is walked.
 */
final class Wayfarer {
    static final String PASSWORD = "lanterns over quiet harbours";
    private static final String NOWHERE = "/nowhere";
    private static final List<String> PLACES = List.of(
            "/",
            "/me",
            "/me/experience",
            "/me/ratings",
            "/me/direction",
            "/destination",
            "/destination/compare",
            "/destination/explore",
            "/destination/explore/15-2051.00",
            "/destination/years-ahead",
            "/gap",
            "/gap/2.A.1.a?level=5",
            "/gap/several",
            "/gap/routes",
            "/plan/limits",
            "/plan",
            "/today",
            "/progress",
            "/account",
            "/account/tokens");
    /** Keeps what a page says to who waits, which nobody can read from outside until the next page is there. */
    private static final String LISTEN = """
            addEventListener("submit", event => {
              const status = event.target.querySelector("[role=status]");
              sessionStorage.said = "";
              if (status) new MutationObserver(() => { sessionStorage.said += status.textContent + "|"; })
                  .observe(status, {childList: true});
            }, true);
            """;

    private static final String RESUME = """
            {"basics": {"name": "Nadia Okafor", "label": "Ward nurse"},
             "work": [{"name": "St Mary's Hospital", "position": "Registered nurse", "startDate": "2016-03"},
                      {"name": "Leeds Library", "position": "Library assistant", "startDate": "2013-09", "endDate": "2015-08"}],
             "education": [{"institution": "University of Leeds", "area": "Nursing", "studyType": "Bachelor", "startDate": "2012-09", "endDate": "2015-07"}],
             "skills": [{"name": "Patient safety"}, {"name": "Microsoft Excel"}],
             "hobbies": "climbing"}
            """;

    private final String address;
    private final View view;
    private final Page page;
    private final Stops stops;

    /** @param screens in which every stop is looked at; none without scripts */
    Wayfarer(BrowserContext context, String address, View view, List<View> screens) {
        this.address = address;
        this.view = view;
        this.page = context.newPage();
        this.stops = new Stops(page, view, screens, "");
        page.setDefaultTimeout(30_000);
        page.addInitScript(LISTEN);
        page.onConsoleMessage(message -> {
            boolean expected = message.text().contains("422") || page.url().endsWith(NOWHERE);
            if (message.type().equals("error") && !expected) {
                stops.fault(page.url() + ": " + message.text());
            }
        });
    }

    void arrive() {
        page.navigate(address + "/");
        look("landing");
        link("Start your plan").first().click();
        button("Create my account").click();
        look("sign-up-errors");
    }

    /** With an account at once, for who wants to look at something else than the way there. */
    void startAs(String email) {
        page.navigate(address + "/sign-up");
        signUp(email);
    }

    void signUp(String email) {
        page.getByLabel("Your name").fill("Nadia Okafor");
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        button("Create my account").click();
        heading("Bring your experience");
        look("experience-empty");
    }

    /** What there is to see before there is anything. */
    void lookAhead() {
        for (String path : List.of("/today", "/gap", "/plan", "/progress", "/me")) {
            page.navigate(address + path);
            look("empty-" + path.substring(1));
        }
        page.navigate(address + "/start");
    }

    void bringExperience() {
        page.getByLabel("Your résumé file")
                .setInputFiles(
                        new FilePayload("resume.json", "application/json", RESUME.getBytes(StandardCharsets.UTF_8)));
        button("Read my résumé").click();
        heading("Check what we read");
        assertThat(page.getByText("Agreeing adds 2 jobs, 1 study and 2 skills."))
                .isVisible();
        look("experience-import");
        button("Add this to my experience").click();
        heading("What we understood");
        assertThat(page.getByText("Registered Nurses").first()).isVisible();
        look("experience");
        button("That is right, continue").click();
    }

    /** A résumé of plain lines, with a guess to put right, a mistake to mend and things to leave out. */
    void checkWhatWasRead(String resume) {
        page.getByText("Or paste its text").click();
        page.getByLabel("The text of your résumé").fill(resume);
        button("Read my résumé").click();
        heading("Check what we read");
        assertThat(page.getByRole(AriaRole.HEADING, named("Please look at these jobs")))
                .isVisible();
        page.locator("summary:has-text('left out')").click();
        look("import");
        page.locator("#from-0").fill("2020-01");
        page.locator("#to-0").fill("2019-01");
        button("Add this to my experience").click();
        look("import-errors");
        assertThat(page.getByText("ends before it starts").first()).isVisible();
        page.locator("#to-0").fill("2023-06");
        page.locator("#employer-0").fill("Brightline");
        page.locator("[name=keep][value=job-3]").uncheck();
        button("Add this to my experience").click();
        heading("What we understood");
        assertThat(page.getByText("Brightline").first()).isVisible();
        assertThat(page.getByText("Delivery Driver")).hasCount(0);
        look("import-added");
    }

    void chooseDestination() {
        heading("Where do you want to be?");
        page.waitForLoadState();
        page.getByLabel("Job title").pressSequentially("health informatics");
        if (!view.hasScripts()) {
            button("Search").click();
        }
        assertThat(page.locator("#matches li").first()).isVisible();
        look("destination-search");
        button("Choose Health Informatics Specialists").click();
        heading("Health Informatics Specialists");
        page.getByLabel("In one year").fill("I run the ward’s dashboard myself.");
        look("destination");
        button("Save and continue").click();
    }

    void rateYourself() {
        heading("Rate yourself where it matters most");
        Locator questions = page.locator("fieldset.rater");
        assertThat(questions.count()).isBetween(10, 14);
        for (int i = 0; i < questions.count(); i++) {
            String answer = i % 4 == 3 ? "unsure" : String.valueOf(2 + i % 3);
            questions.nth(i).locator("input[value='" + answer + "']").check(new Locator.CheckOptions().setForce(true));
        }
        look("ratings");
        button("Save and continue").click();
        heading("What drives you, and what drains you");
        page.getByLabel("Achievement").check();
        page.getByLabel("Where do you excel?").fill("Explaining things calmly.");
        look("direction");
        button("Save and see the gap").click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("ready for Health Informatics Specialists");
        look("gap");
    }

    void setLimits() {
        link("Make a plan of it").click();
        page.getByLabel("Hours a week").fill("lots");
        button("Make my plan").click();
        assertThat(page.locator("#hours")).hasValue("lots");
        look("limits-errors");
        page.getByLabel("Hours a week").fill("5");
        page.getByLabel("Weeks off").fill("2027-08-02 to 2027-08-15");
    }

    /** Asks for more than can be had without money, and takes one of the ways out that are offered. */
    void askTooMuch() {
        page.getByLabel("Readiness at the end").selectOption("95");
        page.getByLabel("Budget in all").fill("0");
        plan(button("Make my plan"), "This cannot all hold together");
        look("limits-infeasible");
        Locator lessReadiness = page.getByRole(AriaRole.BUTTON, named("Plan it that way"))
                .filter(new Locator.FilterOptions().setHasText("a readiness of"));
        String offer = lessReadiness.textContent();
        plan(lessReadiness, "The trail");
        look("plan");
        Matcher percent = Pattern.compile("a readiness of (\\d+)%").matcher(offer);
        assertThat(percent.find()).as(offer).isTrue();
        page.navigate(address + "/plan/limits");
        assertThat(page.getByLabel("Readiness at the end")).hasValue(percent.group(1));
    }

    /** For half a year: what is planned is not the matter here. */
    void makePlan() {
        page.getByLabel("Done by").fill(LocalDate.now().plusMonths(6).toString());
        plan(button("Make my plan"), "The trail");
        look("plan");
    }

    /** Where there are scripts, the page says what is being done until the answer comes. */
    private void plan(Locator pressed, String heading) {
        pressed.click(new Locator.ClickOptions().setTimeout(60_000));
        heading(heading);
        if (view.hasScripts()) {
            assertThat((String) page.evaluate("sessionStorage.said")).startsWith("Planning …|");
        }
    }

    /** Every format the plan can be taken along in, by what its file begins with. */
    void takeAlong() {
        Map.of("html", "<!doctype html>", "pdf", "%PDF-", "ics", "BEGIN:VCALENDAR", "json", "{", "md", "# ")
                .forEach((extension, beginning) -> {
                    APIResponse file = page.request().get(address + "/plan/files/plan." + extension);
                    assertThat(file).isOK();
                    assertThat(file.text().strip().toLowerCase(Locale.ROOT))
                            .as(extension)
                            .startsWith(beginning.toLowerCase(Locale.ROOT));
                });
    }

    void doSomething() {
        place("Today").click();
        look("today");
        page.getByRole(AriaRole.BUTTON, named("Log hours for")).first().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Logged");
        page.getByRole(AriaRole.BUTTON, named("Done")).first().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Done:");
        look("today-logged");
        place("Progress").click();
        look("progress");
        plan(button("Plan again from today"), "What changed");
        look("plan-again");
    }

    void leaveAndComeBack(String email) {
        page.navigate(address + "/account");
        look("account");
        link("Access tokens").click();
        page.getByLabel("What is it for?").fill("Calendar script");
        button("Make the token").click();
        assertThat(page.locator("#token")).containsText("waymark_");
        look("token");
        page.navigate(address + "/account");
        page.locator("main").getByText("Sign out").click();
        page.navigate(address + "/today");
        heading("Welcome back");
        look("sign-in");
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        button("Sign in").click();
        place("Progress").click();
        assertThat(page.getByText("1 thing done")).isVisible();
        place("Me").click();
        assertThat(page.getByText("Explaining things calmly.")).isVisible();
        look("me");
        page.navigate(address + NOWHERE);
        look("missing");
    }

    /** The main places of a person who has a plan. */
    void lookAround() {
        for (String path : PLACES) {
            page.navigate(address + path);
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            look(path.equals("/") ? "landing" : path.substring(1).replace('/', '-'));
        }
    }

    List<String> faults() {
        return stops.faults();
    }

    private void look(String name) {
        stops.look(name);
    }

    private void heading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                        .first())
                .isVisible();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name)).first();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    private Locator place(String name) {
        return page.locator("nav.main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
