package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.plan.Wish;
import dev.waymark.engine.plan.Wishes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ActivityOptionsTest {
    private static final String OWN = """
            activities:
            - id: teach-the-till
              title: Teach the till
              kind: stretch assignment at work
              does: Take two new starters through the till.
              produces: Two colleagues.
              shown by: The shift leader leaves them to it.
              when: the rota goes up
              then: I write it in
              develops: {Instructing: 1}
              levels: 2-4
              hours: 10-30
              weekly: 1-4
              cost: free
            """;

    @TempDir
    Path folder;

    private static ActivityOptions parsed(String... arguments) {
        ActivityOptions options = new ActivityOptions();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("o", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .parseArgs(arguments);
        return options;
    }

    @Test
    void a_fund_is_a_source_with_money_and_if_it_likes_a_time_and_kinds() {
        assertThat(parsed(
                                "--fund",
                                "Employer=1,500 EUR, 2027-01-01..2027-12-31, course|conference",
                                "--fund",
                                "Savings=300EUR",
                                "--fund",
                                "Grant=900GBP,..2028-06-30")
                        .funds())
                .containsExactly(
                        new Fund(
                                "Employer",
                                Money.of(1500, "EUR"),
                                Optional.of(LocalDate.parse("2027-01-01")),
                                Optional.of(LocalDate.parse("2027-12-31")),
                                Set.of(ActivityKind.COURSE, ActivityKind.CONFERENCE)),
                        Fund.of("Savings", Money.of(300, "EUR")),
                        new Fund(
                                "Grant",
                                Money.of(900, "GBP"),
                                Optional.empty(),
                                Optional.of(LocalDate.parse("2028-06-30")),
                                Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1500EUR",
                "=1500EUR",
                "Employer=1500",
                "Employer=1500EUR, 2028-01-01..2027-01-01",
                "Employer=1500EUR, soon..later",
                "Employer=1500EUR, cakes"
            })
    void a_fund_that_makes_no_sense_is_refused_with_its_value(String text) {
        assertThatThrownBy(() -> new FundOption().convert(text))
                .isInstanceOf(CommandLine.TypeConversionException.class)
                .hasMessageContaining("'");
    }

    @Test
    void two_funds_of_one_name_are_refused() {
        assertThatThrownBy(() -> parsed("--fund", "A=1EUR", "--fund", "A=2EUR").funds())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'A' is there twice");
    }

    @Test
    void weeks_with_other_hours_are_named_by_their_days() {
        assertThat(parsed("--hours-in", "2027-07-05..2027-07-18=10", "--hours-in", "2027-07-14..2027-07-18=0")
                        .hoursInWeek())
                .isEqualTo(Map.of(LocalDate.parse("2027-07-05"), 10.0, LocalDate.parse("2027-07-12"), 0.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-07-05..2027-07-18",
                "2027-07-05..2027-07-18=70",
                "July=10",
                "2027-07-10=3",
                "2027-07-05..2027-07-18=lots"
            })
    void hours_that_make_no_sense_are_refused_with_what_to_try(String text) {
        assertThatThrownBy(() -> parsed("--hours-in", text).hoursInWeek())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--hours-in '" + text + "'");
    }

    @Test
    void own_activities_join_and_may_be_wanted_in_a_week_and_size() throws Exception {
        Path own = Files.writeString(folder.resolve("own.yaml"), OWN);
        Path more = Files.writeString(folder.resolve("more.yaml"), OWN.replace("teach-the-till", "teach-the-oven"));
        ActivityOptions options = parsed(
                "--activities",
                own.toString(),
                "--activities",
                more.toString(),
                "--want",
                "teach-the-till@2027-03-03:20h",
                "--without",
                "teach-the-oven");

        ActivityLibrary library = options.library();
        Wishes wishes = options.wishes(library);

        assertThat(library.activity("teach-the-oven")).isPresent();
        assertThat(library.activities()).hasSizeGreaterThan(50);
        assertThat(wishes.of("teach-the-till"))
                .contains(new Wish(Optional.of(LocalDate.parse("2027-03-01")), OptionalDouble.of(20)));
        assertThat(wishes.unwanted()).containsExactly("teach-the-oven");
    }

    @Test
    void wishes_about_what_is_not_there_or_against_each_other_are_refused() throws Exception {
        ActivityLibrary library = parsed().library();
        String known = library.activities().getFirst().id();

        assertThatThrownBy(() -> parsed("--want", "no-such").wishes(library))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--want no-such: there is no activity with this id");
        assertThatThrownBy(() -> parsed("--want", known, "--without", known).wishes(library))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("keep one");
        assertThat(List.of("a b", "x@soon", "x@2027-02-30", "x:many"))
                .allSatisfy(text -> assertThatThrownBy(() -> new WishedActivity.Option().convert(text))
                        .isInstanceOf(CommandLine.TypeConversionException.class));
    }
}
