package dev.waymark.engine.recognition;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.profile.ResumeReader;
import dev.waymark.engine.testing.Catalogues;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolRecognitionTest {
    private final ToolRecognition tools =
            ToolRecognition.over(Catalogues.aCatalogueOf(anOccupation("15-1252.00", "Software Developers")
                    .using("Structured query language SQL", true, true)
                    .using("Hypertext markup language HTML", true, true)
                    .using("Amazon Web Services AWS software", true, true)
                    .using("Microsoft Excel", true, false)
                    .using("Microsoft Word", true, false)
                    .using("Oracle Java", true, true)
                    .using("JavaScript", true, true)
                    .using("C++", true, false)
                    .using("Node.js", true, false)
                    .using("R", true, false)
                    .using("Git", true, false)
                    .using("Oracle Reports", false, false)
                    .using("Livestock toolbox LEAD", false, false)));

    private List<HeldTool> in(String json) throws Exception {
        return tools.heldBy(new ResumeReader(LocalDate.of(2026, 9, 14))
                .read("resume.json", json.getBytes(StandardCharsets.UTF_8))
                .value());
    }

    @Test
    void skills_are_known_by_their_short_names_wherever_they_stand() throws Exception {
        assertThat(
                        in(
                                "{\"skills\": [{\"name\": \"Web\", \"keywords\": [\"HTML5, HTML\", \"sql / Java\", \"c++\", \"node.js\", \"R\", \"word\", \"AWS\"]}]}"))
                .extracting(HeldTool::name)
                .containsExactly(
                        "Hypertext markup language HTML",
                        "Structured query language SQL",
                        "Oracle Java",
                        "C++",
                        "Node.js",
                        "R",
                        "Microsoft Word",
                        "Amazon Web Services AWS software");
    }

    @Test
    void running_text_names_them_with_the_place_and_the_words() throws Exception {
        assertThat(
                        in(
                                "{\"work\": [{\"position\": \"Dev\", \"name\": \"ACME\", \"highlights\": [\"Moved the reports from Microsoft Excel to SQL and JavaScript.\"]}]}"))
                .containsExactly(
                        new HeldTool("Microsoft Excel", "Microsoft Excel", "Dev at ACME"),
                        new HeldTool("Structured query language SQL", "SQL", "Dev at ACME"),
                        new HeldTool("JavaScript", "JavaScript", "Dev at ACME"));
    }

    @Test
    void english_words_in_running_text_are_no_tools() throws Exception {
        assertThat(
                        in(
                                "{\"name\": \"Ada\", \"summary\": \"I excel at spreading the word. Word by word, R rated. Git? No: git.\"}"))
                .extracting(HeldTool::written)
                .containsExactly("Git");
    }

    @Test
    void a_short_name_that_employers_hardly_use_is_not_read_into_common_words() throws Exception {
        assertThat(in("{\"skills\": [\"Writing reports\", \"Reports\", \"Team lead\"]}"))
                .isEmpty();
        assertThat(in("{\"skills\": [\"Oracle Reports\", \"LEAD\"]}")).hasSize(2);
    }
}
