package dev.waymark.engine.destination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GradeTest {
    @Test
    void a_title_says_its_grade_before_or_after_the_work() {
        assertThat(Grade.saidIn("Senior Accountant")).contains(Grade.SENIOR);
        assertThat(Grade.saidIn("sr. developer")).contains(Grade.SENIOR);
        assertThat(Grade.saidIn("Accountant, Senior")).contains(Grade.SENIOR);
        assertThat(Grade.saidIn("lead developer")).contains(Grade.LEAD);
        assertThat(Grade.saidIn("Software Team Lead")).contains(Grade.LEAD);
        assertThat(Grade.saidIn("Junior Developer")).contains(Grade.JUNIOR);
        assertThat(Grade.saidIn("entry-level accountant")).contains(Grade.JUNIOR);
    }

    @Test
    void most_titles_say_none_and_a_grade_alone_is_no_title() {
        assertThat(Grade.saidIn("Accountant")).isEmpty();
        assertThat(Grade.saidIn("Senior")).isEmpty();
        assertThat(Grade.saidIn("Leadership coach")).isEmpty();
        assertThat(Grade.saidIn("Senior care worker")).isEmpty();
        assertThat(Grade.saidIn("Lead generation specialist")).isEmpty();
        assertThat(Grade.saidIn("Head cook")).isEmpty();
        assertThat(Grade.saidIn("Junior high school teacher")).isEmpty();
        assertThat(Grade.saidIn("Graduate teaching assistant")).isEmpty();
    }

    @Test
    void the_work_is_what_is_left() {
        assertThat(Grade.without("Senior Accountant")).isEqualTo("Accountant");
        assertThat(Grade.without("Software Team Lead")).isEqualTo("Software");
        assertThat(Grade.without("Accountant")).isEqualTo("Accountant");
    }

    @Test
    void it_is_read_by_its_label_and_named_before_the_occupation() {
        assertThat(Grade.read(" Lead ")).contains(Grade.LEAD);
        assertThat(Grade.read("boss")).isEmpty();
        assertThat(Grade.SENIOR.of("Accountants")).isEqualTo("Senior Accountants");
        assertThat(Grade.EXPERIENCED.of("Accountants")).isEqualTo("Accountants");
    }
}
