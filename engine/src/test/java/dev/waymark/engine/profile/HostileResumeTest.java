package dev.waymark.engine.profile;

import static dev.waymark.engine.profile.Resumes.read;
import static dev.waymark.engine.profile.Resumes.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileResumeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "   \n ", "\uFEFF"})
    void an_empty_file_is_refused(String text) {
        refused(text).withMessage("resume.json is empty. Choose the file that holds your data.");
    }

    @Test
    void a_file_cut_off_is_refused_with_the_place() {
        refused("{\"basics\": {\"name\": \"Ada\",\n \"label\": \"Prog")
                .withMessageStartingWith("resume.json, line 2, column ")
                .withMessageContaining("the file ends in the middle");
        refused("{\"work\": [{\"position\": \"Baker\"}").withMessageContaining("the file ends in the middle");
    }

    @Test
    void text_that_is_not_json_is_refused_with_the_place_and_what_stands_there() {
        refused("{\"basics\": {\"name\": \"Ada\" \"label\": \"x\"}}")
                .withMessageStartingWith("resume.json, line 1, column ")
                .withMessageContaining("this is not JSON near '")
                .withMessageContaining("Look for a missing comma, quote or bracket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 blah", "PK\u0003\u0004 docx"})
    void another_kind_of_document_is_recognised(String text) {
        refused(text).withMessageContaining("This looks like a PDF, Word or RTF document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"name\": \"Ada\"}]", "42", "\"résumé\"", "null", "true"})
    void a_root_that_is_no_object_is_refused(String text) {
        refused(text).withMessageContaining("not a résumé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"dependencies\": {\"left-pad\": \"1\"}}",
                "{\"basics\": {}, \"work\": [], \"skills\": null}",
                "{\"work\": [7, [], \"\"]}"
            })
    void an_object_with_nothing_of_a_resume_is_refused(String text) {
        refused(text).withMessageContaining("nothing of a résumé in it");
    }

    @Test
    void nesting_without_end_is_refused() {
        refused("{\"work\": " + "[".repeat(100_000)).withMessageContaining("nested deeper than 60 levels");
        refused("{\"a\":".repeat(100_000)).withMessageContaining("nested deeper than 60 levels");
    }

    @Test
    void a_huge_file_is_refused_before_it_is_parsed() {
        byte[] huge = new byte[5 * 1024 * 1024 + 1];
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(huge))
                .withMessageStartingWith("resume.json is larger than 5 MB");
    }

    @Test
    void a_list_of_a_million_entries_is_cut() throws Exception {
        Reading<Resume> reading = read("{\"skills\": [" + "\"a\",".repeat(1_000_000) + "]}");

        assertThat(reading.value().skills().size()).isLessThanOrEqualTo(1_000);
        assertThat(remarks(reading).getFirst()).isEqualTo("skills: '1000000 entries': only the first 1000 are read");
    }

    @Test
    void remarks_do_not_outgrow_their_reader() throws Exception {
        Reading<Resume> reading = read("{\"name\": \"Ada\", \"work\": [" + "7,".repeat(900) + "]}");

        assertThat(reading.remarks()).hasSize(101);
        assertThat(reading.remarks().getLast().value()).isEqualTo("800 more");
    }

    @Test
    void wrong_types_are_read_for_what_they_are_worth() throws Exception {
        Reading<Resume> reading = read("""
                {"basics": [{"name": 42, "label": ["Cook", "Baker"], "summary": {"text": "Hello"}}],
                 "work": {"position": {"title": "Cook"}, "startDate": 2019, "endDate": {}, "highlights": "Fed many"},
                 "education": "BSc Food Science",
                 "skills": "Baking, Cooking", "languages": {"language": "French"}, "certificates": [null, true]}
                """);

        Resume resume = reading.value();
        assertThat(resume.name()).contains("42");
        assertThat(resume.label()).contains("Cook, Baker");
        assertThat(resume.summary()).contains("Hello");
        assertThat(resume.positions().getFirst().title()).isEqualTo("Cook");
        assertThat(resume.positions().getFirst().text()).containsExactly("Fed many");
        assertThat(resume.education().getFirst().studyType()).contains("BSc Food Science");
        assertThat(resume.skills()).extracting(StatedSkill::name).containsExactly("Baking", "Cooking");
        assertThat(resume.languages()).extracting(StatedLanguage::language).containsExactly("French");
        assertThat(remarks(reading))
                .contains(
                        "basics.label: 'a list of 2': one text was expected: the entries are joined",
                        "work.position: '{title}': one text was expected: its name is used",
                        "certificates[1]: 'true': an object in braces was expected: left out");
    }

    @Test
    void a_name_said_twice_counts_once_and_two_lists_count_both() throws Exception {
        Reading<Resume> reading = read("{\"name\": \"A\", \"name\": \"B\", \"skills\": [\"x\"], \"skills\": [\"y\"]}");

        assertThat(reading.value().name()).contains("B");
        assertThat(reading.value().skills()).extracting(StatedSkill::name).containsExactly("x", "y");
        assertThat(remarks(reading)).contains("name: 'B': named twice: the last one counts");
    }

    @Test
    void text_after_the_end_is_left_out() throws Exception {
        assertThat(remarks(read("{\"name\": \"Ada\"}\n} trailing")))
                .containsExactly(
                        "line 1: 'text after the end': left out: the résumé ends where its first brace closes");
    }

    @Test
    void other_encodings_are_told_by_their_bytes() throws Exception {
        String text = "{\"name\": \"Zoë\"}";
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .value()
                        .name())
                .contains("Zoë");
        assertThat(read(text.getBytes(StandardCharsets.UTF_16BE)).value().name())
                .contains("Zoë");
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                        .value()
                        .name())
                .contains("Zoë");
        Reading<Resume> windows = read(text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(windows.value().name()).contains("Zoë");
        assertThat(remarks(windows).getFirst()).contains("read as Windows-1252");
    }

    @Test
    void nul_bytes_are_taken_out() throws Exception {
        assertThat(read("{\"name\": \"A\0d\\u0000a\"}").value().name()).contains("Ada");
    }

    @Test
    void random_damage_is_read_or_refused_but_never_breaks_the_reader() {
        String whole =
                "{\"basics\":{\"name\":\"Ada\"},\"work\":[{\"position\":\"Cook\",\"startDate\":\"2019-01\",\"highlights\":[\"a\"]}],\"skills\":[{\"name\":\"x\",\"keywords\":[\"y\"]}]}";
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(bytes).value()).isNotNull();
            } catch (UnreadableFile refused) {
                assertThat(refused).hasMessageStartingWith("resume.json");
            }
        }
    }

    private static ThrowableAssertAlternative<UnreadableFile> refused(String text) {
        return assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(text));
    }
}
