package dev.waymark.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialTitleTest {
    @Test
    void a_list_of_people_is_one_job_each() {
        assertThat(OfficialTitle.jobs("Plumbers, Pipefitters, and Steamfitters"))
                .containsExactly("Plumbers", "Pipefitters", "Steamfitters");
        assertThat(OfficialTitle.jobs("Chefs and Head Cooks")).containsExactly("Chefs", "Head Cooks");
    }

    @Test
    void kinds_before_the_people_share_them() {
        assertThat(OfficialTitle.jobs("Architectural and Engineering Managers"))
                .containsExactlyInAnyOrder("Architectural Managers", "Engineering Managers");
    }

    @Test
    void people_named_in_a_word_share_the_kind_before_them() {
        assertThat(OfficialTitle.jobs("Electrical and Electronic Engineering Technologists and Technicians"))
                .contains("Electronic Engineering Technicians")
                .doesNotContain("Technicians");
    }

    @Test
    void what_is_excepted_is_not_said() {
        assertThat(OfficialTitle.jobs("Architects, Except Landscape and Naval")).containsExactly("Architects");
    }

    @Test
    void a_kind_after_the_people_leaves_them_as_they_are() {
        assertThat(OfficialTitle.jobs("Dentists, General")).isEqualTo(List.of("Dentists"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Data Scientists",
                "Physicians, Pathologists",
                "Buyers and Purchasing Agents, Farm Products",
                "Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products",
                "Managers, All Other",
                "First-Line Supervisors of Office and Administrative Support Workers",
                "Helpers--Electricians"
            })
    void is_left_whole_where_a_part_would_mean_another_job(String title) {
        assertThat(OfficialTitle.jobs(title)).isSubsetOf(title);
    }
}
