package dev.waymark.engine.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity.Hours;
import dev.waymark.engine.library.Activity.Setting;
import dev.waymark.engine.library.Activity.Weekly;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.profile.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryReaderTest {
    private static final String OWN = """
            # our own
            version: 1
            activities:
              - id: teach-the-till
                title: "Teach the till: two new starters"
                kind: stretch assignment at work
                does: >-
                  Take two new starters
                  through the till.
                produces: Two colleagues who close the till alone.
                shown by: The shift leader leaves them to it.
                when: the rota goes up
                then: I write in the two hours
                develops:
                  Instructing: 0.7
                  2.A.1.d: 0.3
                levels: 2-4.5
                hours: 10 to 30
                weekly: 1-4
                cost: {EUR: 12.50, JPY: 2000}
                tools: [Microsoft Excel, Moodle]
                after: map-the-shop
                where: at work
              - id: map-the-shop
                title: Map the shop
                kind: reading
                does: Draw it.
                produces: A map.
                shown by: People use it.
                when: it is quiet
                then: I draw one aisle
                levels: 0-7
                hours: 1-2
                weekly: 1-1
                cost: free
            """;

    @Test
    void reads_what_people_write_in_any_yaml() throws Exception {
        ActivityLibrary library = read(OWN);

        assertThat(library.name()).isEqualTo("own.yaml");
        assertThat(library.activities().getFirst())
                .isEqualTo(new Activity(
                        "teach-the-till",
                        "Teach the till: two new starters",
                        ActivityKind.STRETCH_ASSIGNMENT,
                        "Take two new starters through the till.",
                        "Two colleagues who close the till alone.",
                        "The shift leader leaves them to it.",
                        "the rota goes up",
                        "I write in the two hours",
                        Map.of(new ElementId("2.B.1.e"), 0.7, new ElementId("2.A.1.d"), 0.3),
                        2,
                        4.5,
                        new Hours(10, 30),
                        new Weekly(1, 4),
                        List.of(new Money(new BigDecimal("12.50"), Currency.getInstance("EUR")), Money.of(2000, "JPY")),
                        Set.of("Microsoft Excel", "Moodle"),
                        Set.of("map-the-shop"),
                        Setting.AT_WORK));
    }

    @Test
    void what_may_be_left_out_is_empty_and_anywhere() throws Exception {
        Activity map = read(OWN).activity("map-the-shop").orElseThrow();

        assertThat(map.develops()).isEmpty();
        assertThat(map.tools()).isEmpty();
        assertThat(map.after()).isEmpty();
        assertThat(map.setting()).isEqualTo(Setting.ANYWHERE);
    }

    @Test
    void what_is_offered_says_by_whom_where_and_when() throws Exception {
        Activity course = read(OWN.replace("where: at work", """
                where: at work
                    effect: stated
                    confidence: 0.7
                    provider: The evening school
                    link: https://evening.example/till
                    format: in person
                    runs: [2027-09-06 to 2027-12-03, 2027-03-01]"""))
                .activity("teach-the-till")
                .orElseThrow();

        assertThat(course.effect()).isEqualTo(new Effect(Effect.Basis.STATED, 0.7));
        assertThat(course.offer())
                .isEqualTo(new Offer(
                        Optional.of("The evening school"),
                        Optional.of(URI.create("https://evening.example/till")),
                        Offer.Format.IN_PERSON,
                        List.of(
                                new Offer.Run(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1)),
                                new Offer.Run(LocalDate.of(2027, 9, 6), LocalDate.of(2027, 12, 3)))));
    }

    @Test
    void what_is_free_is_free_in_every_currency_and_no_amount_is_converted() throws Exception {
        ActivityLibrary library = read(OWN);

        assertThat(library.activity("map-the-shop").orElseThrow().cost(Currency.getInstance("CHF")))
                .contains(Money.of(0, "CHF"));
        assertThat(library.activity("teach-the-till").orElseThrow().cost(Currency.getInstance("CHF")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hours: 10 to 30          | hours: ten                | own.yaml, line 18, activity 'teach-the-till', hours 'ten': write the least and most hours it takes in all, such as 20-60
            hours: 10 to 30          | hours: 30-10              | own.yaml, line 18, activity 'teach-the-till', hours '30-10': the first is above the second; write the least and most hours it takes in all, such as 20-60
            hours: 10 to 30          | hours: 0-10               | own.yaml, line 18, activity 'teach-the-till', hours '0-10': use whole hours from 1 to 10000, such as 20-60
            hours: 10 to 30          | hours: 10-NaN             | own.yaml, line 18, activity 'teach-the-till', hours '10-NaN': write the least and most hours it takes in all, such as 20-60
            hours: 10 to 30          | hours: -5 to 10           | own.yaml, line 18, activity 'teach-the-till', hours '-5 to 10': write the least and most hours it takes in all, such as 20-60
            id: map-the-shop         | id: map--the-shop         | own.yaml, line 24, activity 'map--the-shop', id 'map--the-shop': use small letters, digits and single hyphens, such as 'my-first-course'
            weekly: 1-4              | weekly: 1.5-4             | own.yaml, line 19, activity 'teach-the-till', weekly '1.5-4': use whole hours from 1 to 10000, such as 2-5
            levels: 2-4.5            | levels: 4-9               | own.yaml, line 17, activity 'teach-the-till', levels '4-9': levels rise from 0 to 7 at most; write two of them, such as 2-4
            Instructing: 0.7         | Instructing: 0.6          | own.yaml, line 15, activity 'teach-the-till', develops '{Instructing: 0.6, 2.A.1.d: 0.3}': the shares sum to 0.9; make them sum to 1
            Instructing: 0.7         | Instructing: most         | own.yaml, line 15, activity 'teach-the-till', develops '{Instructing: most, 2.A.1.d: 0.3}': 'most' is not a share; write a number above 0 and up to 1
            Instructing: 0.7         | Instruction: 0.7          | own.yaml, line 15, activity 'teach-the-till', develops '{Instruction: 0.7, 2.A.1.d: 0.3}': there is no skill or knowledge area 'Instruction'; did you mean Instructing?
            Instructing: 0.7         | Mathematics: 0.7          | own.yaml, line 15, activity 'teach-the-till', develops '{Mathematics: 0.7, 2.A.1.d: 0.3}': there is no skill or knowledge area 'Mathematics'; did you mean Mathematics (skill) or Mathematics (knowledge)?
            Instructing: 0.7         | Speaking: 0.7             | own.yaml, line 15, activity 'teach-the-till', develops '{Speaking: 0.7, 2.A.1.d: 0.3}': '2.A.1.d' is there twice: keep one
            EUR: 12.50               | EUR: cheap                | own.yaml, line 20, activity 'teach-the-till', cost '{EUR: cheap, JPY: 2000}': 'cheap' is not an amount; write digits, such as 40 or 39.50
            EUR: 12.50               | EUR: -3                   | own.yaml, line 20, activity 'teach-the-till', cost '{EUR: -3, JPY: 2000}': '-3' is not an amount; write digits, such as 40 or 39.50
            EUR: 12.50               | Euro: 3                   | own.yaml, line 20, activity 'teach-the-till', cost '{Euro: 3, JPY: 2000}': 'Euro' is not a currency code such as EUR, USD or GBP
            where: at work           | effect: sure              | own.yaml, line 23, activity 'teach-the-till', effect 'sure': write 'estimated', by the hours it takes, or 'stated', if its provider says where it leads
            where: at work           | confidence: 80            | own.yaml, line 23, activity 'teach-the-till', confidence '80': '80' is not a share; write a number above 0 and up to 1
            where: at work           | link: till.example        | own.yaml, line 23, activity 'teach-the-till', link 'till.example': write a web address, such as https://example.org/course
            where: at work           | format: by post           | own.yaml, line 23, activity 'teach-the-till', format 'by post': write 'online', 'self-paced', 'in person' or 'blended'
            where: at work           | runs: [in spring]         | own.yaml, line 23, activity 'teach-the-till', runs '[in spring]': 'in spring' is not a day or two of them; write first and last day, such as [2027-03-01 to 2027-05-28, 2027-09-06 to 2027-12-03]
            where: at work           | runs: 2027-05-28 to 2027-03-01 | own.yaml, line 23, activity 'teach-the-till', runs '2027-05-28 to 2027-03-01': '2027-05-28 to 2027-03-01' ends before it starts; write first and last day, such as [2027-03-01 to 2027-05-28, 2027-09-06 to 2027-12-03]
            where: at work           | where: home               | own.yaml, line 23, activity 'teach-the-till', where 'home': write 'anywhere' or 'at work'
            after: map-the-shop      | after: map-the-moon       | own.yaml: Activity teach-the-till comes after map-the-moon, which the library lacks
            kind: reading            | kind: book                | own.yaml, line 26, activity 'map-the-shop', kind 'book': the kinds are course, reading, practice project, stretch assignment at work, volunteering, tool, mentoring, shadowing, talks and podcasts, conference or event, connections, certification, formal degree, applying and interviewing
            id: map-the-shop         | id: Map The Shop          | own.yaml, line 24, activity 'Map The Shop', id 'Map The Shop': use small letters, digits and single hyphens, such as 'my-first-course'
            id: map-the-shop         | id: teach-the-till        | own.yaml, line 24, activity 'teach-the-till': line 4 has this id too; give one another
            does: Draw it.           | dose: Draw it.            | own.yaml, line 27, activity 'map-the-shop', dose 'Draw it.': there is no such field; the fields are id, title, kind, does, produces, shown by, when, then, develops, levels, hours, weekly, cost, tools, after, where, effect, confidence, provider, link, format, runs
            does: Draw it.           | does:                     | own.yaml, line 24, activity 'map-the-shop': 'does' is missing; write what is done
            does: Draw it.           | does: [draw, it]          | own.yaml, line 27, activity 'map-the-shop', does '[draw, it]': write it as text: what is done
            activities:              | activity:                 | own.yaml: has no 'activities:'; start the file with it and list them below
            """)
    void says_what_is_wrong_where_and_what_to_try(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(OWN.replaceFirst(Pattern.quote(right), wrong)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(message);
    }

    @Test
    void refuses_what_comes_after_itself() {
        String circle = OWN.replace("cost: free", "cost: free\n    after: [teach-the-till]");

        assertThatThrownBy(() -> read(circle))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("own.yaml: Activity teach-the-till comes after map-the-shop, which comes after it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            activities: [         | own.yaml, line 1: this is not YAML
            just some words       | own.yaml, line 1, the file: start it with 'activities:' and list them below
            activities: none      | own.yaml, line 1, activities: begin each with '- '
            activities: [one]     | own.yaml, line 1, activities[0]: write it as fields, such as 'id: my-first'
            activities: []        | own.yaml: lists no activities; write at least one below 'activities:'
            """)
    void refuses_a_file_that_is_no_list_of_activities(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableFile.class).hasMessageStartingWith(message);
    }

    @Test
    void refuses_an_empty_file() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("own.yaml, line 1, the file: start it with 'activities:'");
    }

    @Test
    void refuses_a_field_that_is_there_twice() {
        assertThatThrownBy(() -> read(OWN.replace("does: Draw it.", "does: Draw it.\n    does: Colour it.")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("own.yaml, line 28, does: it is there twice: keep one");
    }

    @Test
    void reads_no_more_than_four_megabytes_of_a_hostile_file() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '#';
            }
        };

        assertThatThrownBy(() -> LibraryReader.read("own.yaml", endless))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("own.yaml: is larger than 4 MB; split it, or leave out what is not an activity");
    }

    @Test
    void a_bomb_of_aliases_goes_off_nowhere() {
        String bomb = """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                activities: [*c]
                """;

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(UnreadableFile.class);
    }

    private static ActivityLibrary read(String text) throws Exception {
        return LibraryReader.read("own.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
