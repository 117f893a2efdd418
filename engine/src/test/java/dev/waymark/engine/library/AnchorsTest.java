package dev.waymark.engine.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private final Anchors anchors = Anchors.load();

    @Test
    void every_skill_and_knowledge_area_has_a_question_and_three_steps() {
        assertThat(anchors.all().stream().map(Anchor::element))
                .containsExactlyElementsOf(
                        ElementNames.KNOWN.all().stream().map(Element::id).toList());
        assertThat(anchors.all()).allSatisfy(anchor -> {
            assertThat(anchor.question()).startsWith("How ").endsWith("?");
            assertThat(anchor.steps().stream().map(Anchor.Step::level)).containsExactly(2, 4, 6);
        });
    }

    @Test
    void an_anchor_is_found_by_its_element() {
        Anchor negotiation = anchors.of(new ElementId("2.B.1.d")).orElseThrow();

        assertThat(negotiation.question()).isEqualTo("How well do you reach agreements that both sides keep?");
        assertThat(negotiation.steps().get(1).sentence()).startsWith("I have settled terms with a supplier");
    }

    @Test
    void the_same_question_can_be_put_to_someone_else() {
        assertThat(anchors.all())
                .extracting(a -> a.questionAbout("Ada"))
                .allSatisfy(
                        question -> assertThat(question).contains(" does Ada ").doesNotContainPattern("\\byou"));
        assertThat(anchors.of(new ElementId("2.A.1.a")).orElseThrow().questionAbout("You $1"))
                .isEqualTo("How well does You $1 take in what their work gives them to read?");
    }

    @Test
    void an_element_of_a_later_release_has_none() {
        assertThat(anchors.of(new ElementId("2.A.9.z"))).isEmpty();
    }

    @Test
    void each_step_is_one_sentence_in_the_first_person_of_readable_length() {
        assertThat(steps()).allSatisfy(sentence -> {
            assertThat(sentence).endsWith(".").matches(".*\\b(I|me|my|My)\\b.*");
            assertThat(sentence.split(" ").length).isBetween(8, 32);
        });
    }

    @Test
    void no_two_steps_or_questions_read_alike() {
        assertThat(Likeness.pairsAbove(0.2, steps())).isEmpty();
        assertThat(anchors.all().stream().map(Anchor::question)).doesNotHaveDuplicates();
    }

    @Test
    void both_readers_agree_on_the_shipped_files() throws Exception {
        for (String file : Anchors.FILES) {
            String text = Resources.text(file);
            assertThat(PlainYaml.entries(text, "anchors"))
                    .hasSizeGreaterThan(30)
                    .isEqualTo(FullYaml.entries(file, text, "anchors"));
        }
    }

    private List<String> steps() {
        List<String> sentences = new ArrayList<>();
        anchors.all().forEach(a -> a.steps().forEach(s -> sentences.add(s.sentence())));
        return sentences;
    }
}
