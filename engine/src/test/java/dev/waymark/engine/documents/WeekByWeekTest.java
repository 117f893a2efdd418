package dev.waymark.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.testing.SamplePlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class WeekByWeekTest {
    private final DevelopmentPlan plan = SamplePlan.nurseToInformatics();
    private final WeekByWeek weeks = WeekByWeek.of(plan);

    @Test
    void every_hour_of_the_plan_is_in_some_week() {
        assertThat(weeks.weeks().stream().mapToDouble(WeekByWeek.Week::hours).sum())
                .isEqualTo(plan.hours(), within(1e-9));
        assertThat(weeks.weeks()).allMatch(w -> w.monday().getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void weeks_off_are_there_and_empty() {
        assertThat(weeks.weeks())
                .filteredOn(w -> w.monday().equals(LocalDate.of(2027, 8, 9)))
                .singleElement()
                .satisfies(w -> assertThat(w.shares()).isEmpty());
    }

    @Test
    void first_weeks_and_the_months_after_them_tell_each_hour_once() {
        double first =
                weeks.first(6).stream().mapToDouble(WeekByWeek.Week::hours).sum();
        double months = weeks.monthsAfter(6).stream()
                .mapToDouble(WeekByWeek.Month::hours)
                .sum();

        assertThat(first).isEqualTo(30);
        assertThat(first + months).isEqualTo(plan.hours(), within(1e-9));
        assertThat(weeks.monthsAfter(6).getFirst().month()).isEqualTo(YearMonth.of(2027, 2));
    }

    @Test
    void stretches_cover_every_week_without_a_hole() {
        int next = 1;
        for (WeekByWeek.Stretch stretch : weeks.stretches()) {
            assertThat(stretch.first().number()).isEqualTo(next);
            next = stretch.last().number() + 1;
        }
        assertThat(next).isEqualTo(weeks.weeks().size() + 1);
        assertThat(weeks.stretches()).hasSizeLessThan(weeks.weeks().size() / 3);
    }

    @Test
    void a_plan_without_activities_has_no_weeks() {
        WeekByWeek none = WeekByWeek.of(SamplePlan.nothingToDo());

        assertThat(none.weeks()).isEmpty();
        assertThat(none.stretches()).isEmpty();
        assertThat(none.monthsAfter(6)).isEmpty();
    }
}
