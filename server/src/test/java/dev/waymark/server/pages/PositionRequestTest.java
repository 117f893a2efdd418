package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.profile.Position;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void a_job_without_an_end_is_still_held() {
        var request = new PositionRequest(" Ward nurse ", "", "2016-03", "", "");

        assertThat(request.check(TODAY).all()).isEmpty();
        Position position = request.position();
        assertThat(position.title()).isEqualTo("Ward nurse");
        assertThat(position.period().start()).contains(YearMonth.of(2016, 3));
        assertThat(position.period().ongoing()).isTrue();
        assertThat(position.kind()).isEqualTo(Position.Kind.WORK);
    }

    @Test
    void voluntary_work_with_an_end_is_told_apart() {
        Position position = new PositionRequest("Trustee", "Food bank", "2019-01", "2020-06", "true").position();

        assertThat(position.kind()).isEqualTo(Position.Kind.VOLUNTEER);
        assertThat(position.period().ongoing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2016-03, '', title",
        "Nurse, spring, '', from",
        "Nurse, 2026-12, '', from",
        "Nurse, 2016-03, later, to",
        "Nurse, 2016-03, 2016-02, to"
    })
    void what_is_missing_or_contradicts_itself_is_said_at_its_field(
            String title, String from, String to, String field) {
        assertThat(new PositionRequest(title, "", from, to, "").check(TODAY).all())
                .containsOnlyKeys(field);
    }
}
