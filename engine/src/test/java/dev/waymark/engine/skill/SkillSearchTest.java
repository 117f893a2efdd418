package dev.waymark.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillSearchTest {
    private static final SkillSearch SEARCH = SkillSearch.over(CatalogueFile.shipped());

    @ParameterizedTest
    @CsvSource({
        "Presented to clients, 2.A.1.d",
        "Bookkeeping for a bakery, 2.C.1.c",
        "Triaged patients at night, 2.C.5.a",
        "Organised and managed a small team, 2.B.5.d",
        "We do team management, 2.B.5.d",
        "Critical Thinking, 2.A.2.a",
        "Counselled students, 2.C.5.b",
        "Managd a team, 2.B.5.d",
        "Coding since school, 2.B.3.e",
    })
    void everyday_words_are_taken_for_the_element_they_tell_of(String text, String element) {
        assertThat(ids(text)).contains(element);
    }

    @ParameterizedTest
    @CsvSource({
        "Built pivot tables in Excel, tool:microsoft-excel",
        "Wrote services in Go and Java, tool:go",
        "Regression in R, tool:r",
        "Keep python scripts tidy, tool:python",
        "Microsoft Word, tool:microsoft-word",
        "'Word, Excel and Outlook', tool:microsoft-outlook",
        "C++ on embedded boards, tool:c-plus-plus",
        "Deployed to k8s, tool:kubernetes",
    })
    void tools_are_found_by_full_and_short_names(String text, String tool) {
        assertThat(ids(text)).contains(tool);
    }

    @ParameterizedTest
    @CsvSource({
        "Excel at building relationships, tool:microsoft-excel",
        "Had access to the safe, tool:microsoft-access",
        "I go running, tool:go",
        "Good at R&D, tool:r",
        "Spread the word, tool:microsoft-word",
        "Vitamin C, tool:c",
        "Trained as a nurse, 2.C.10",
    })
    void a_word_of_ordinary_english_is_no_tool_or_trade(String text, String not) {
        assertThat(ids(text)).doesNotContain(not);
    }

    @Test
    void what_is_denied_is_not_found() {
        assertThat(ids("No experience with SAP, Oracle Database or bookkeeping"))
                .isEmpty();
        assertThat(ids("Without any knowledge of accounting")).isEmpty();
        assertThat(ids("Never used Photoshop, but I repaired engines for years"))
                .contains("2.B.3.l")
                .doesNotContain("tool:adobe-photoshop");
        assertThat(ids("Not only repaired but also rebuilt engines")).contains("2.B.3.l");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would love to learn Italian one day",
                "In my spare time I enjoy baking and gardening",
                "Hobbies: photography, baking, travel",
                "My sister is a nurse",
                "I hope to become a plumber",
            })
    void a_wish_a_pastime_or_what_others_do_is_not_claimed(String text) {
        assertThat(ids(text)).isEmpty();
    }

    @Test
    void what_is_said_beside_a_wish_is_found() {
        assertThat(ids("My father was a baker, but I repaired engines"))
                .contains("2.B.3.l")
                .doesNotContain("2.C.2.b");
        assertThat(ids("I love to bake. I repaired engines")).contains("2.B.3.l");
    }

    @Test
    void a_hint_counts_where_it_is_all_that_is_said() {
        assertThat(ids("Security")).contains("2.C.8.a");
        assertThat(ids("Kept the security deposit in the box for later visitors"))
                .doesNotContain("2.C.8.a");
    }

    @Test
    void a_word_marked_so_counts_only_in_its_own_form() {
        assertThat(ids("Admitted patients at night")).contains("2.C.5.a");
        assertThat(ids("Calm and patient with everyone")).doesNotContain("2.C.5.a");
        assertThat(ids("Put new products on the market")).doesNotContain("2.C.1.d");
    }

    @Test
    void the_name_of_an_element_counts_in_its_own_form_only() {
        assertThat(ids("Writing")).containsExactly("2.A.1.c");
        assertThat(ids("Wrote unit tests")).doesNotContain("2.A.1.c");
    }

    @Test
    void the_longer_phrase_wins_over_a_part_of_it() {
        assertThat(ids("I was a software engineer")).contains("2.B.3.e").doesNotContain("2.C.3.b");
    }

    @Test
    void the_span_is_where_it_is_said() {
        String text = "For years I presented findings to clients in Tableau.";

        List<SkillMatch> found = SEARCH.search(text, 10);

        assertThat(found).extracting(m -> m.span().in(text)).contains("presented findings", "Tableau");
    }

    @Test
    void nothing_is_said_of_what_tells_nothing() {
        assertThat(ids("My favourite colour is green")).isEmpty();
        assertThat(ids("")).isEmpty();
        assertThat(ids("¿¡…— 😀 \u0000")).isEmpty();
    }

    @Test
    void a_skill_said_twice_is_found_once_and_more_surely() {
        double once = SEARCH.search("Bookkeeping", 5).getFirst().score();
        List<SkillMatch> twice = SEARCH.search("Bookkeeping. Later payroll.", 5);

        assertThat(twice).hasSize(1);
        assertThat(twice.getFirst().score()).isGreaterThan(once);
    }

    @Test
    void any_text_gives_scores_in_range_spans_inside_and_the_same_answer_again() {
        Random random = new Random(7);
        String letters = "managed team R Go excel, no. not SAP café ünï + # ' - \n\t trained patients é";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(120); c > 0; c--) {
                int at = random.nextInt(letters.length() - 4);
                text.append(letters, at, at + 1 + random.nextInt(4));
            }
            List<SkillMatch> found = SEARCH.search(text.toString(), 50);
            assertThat(found).isEqualTo(SEARCH.search(text.toString(), 50));
            assertThat(found).extracting(m -> m.skill().id()).doesNotHaveDuplicates();
            assertThat(found).allSatisfy(m -> {
                assertThat(m.score()).isBetween(0.0, 1.0);
                assertThat(m.span().to()).isLessThanOrEqualTo(text.length());
            });
        }
    }

    private static List<String> ids(String text) {
        return SEARCH.search(text, 20).stream().map(m -> m.skill().id()).toList();
    }
}
