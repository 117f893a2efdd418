package dev.waymark.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.assessment.ComparedView.View;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.profile.SelfRating;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompareViewsTest {
    private static final Element SPEAKING = new Element(new ElementId("2.A.1.d"), "Speaking");
    private static final Element WRITING = new Element(new ElementId("2.A.1.c"), "Writing");
    private static final Element READING = new Element(new ElementId("2.A.1.a"), "Reading Comprehension");
    private static final Element PROGRAMMING = new Element(new ElementId("2.B.3.e"), "Programming");
    private static final Element BIOLOGY = new Element(new ElementId("2.C.4.d"), "Biology");

    @Test
    void differences_come_first_then_what_one_side_could_not_see_then_agreement() {
        List<ComparedView> agenda = CompareViews.of(
                List.of(READING, WRITING, SPEAKING, PROGRAMMING, BIOLOGY),
                List.of(own(READING, 4), own(WRITING, 5), own(SPEAKING, 2), own(BIOLOGY, 3)),
                Map.of(WRITING, 5.0),
                Stream.of("Ada", "Ben", "Cem")
                        .flatMap(rater -> Stream.of(
                                said(rater, READING, 4),
                                said(rater, WRITING, 4),
                                said(rater, SPEAKING, 5),
                                said(rater, PROGRAMMING, 3)))
                        .toList());

        assertThat(agenda)
                .extracting(ComparedView::element, ComparedView::view)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SPEAKING, View.HIDDEN_STRENGTH),
                        org.assertj.core.groups.Tuple.tuple(WRITING, View.OVERESTIMATE),
                        org.assertj.core.groups.Tuple.tuple(PROGRAMMING, View.UNKNOWN_TO_SELF),
                        org.assertj.core.groups.Tuple.tuple(BIOLOGY, View.UNKNOWN_TO_OTHERS),
                        org.assertj.core.groups.Tuple.tuple(READING, View.AGREE));
        assertThat(agenda.getFirst().beyondChance()).isTrue();
        assertThat(agenda.get(1).beyondChance())
                .as("one level apart may be chance")
                .isFalse();
        assertThat(agenda.get(1).predicted()).hasValue(5);
        assertThat(agenda.getFirst().raters()).isEqualTo(3);
    }

    @Test
    void what_neither_side_speaks_of_is_not_on_the_agenda() {
        assertThat(CompareViews.of(List.of(READING), List.of(), Map.of(READING, 3.0), List.of()))
                .isEmpty();
    }

    private static SelfRating own(Element element, double level) {
        return new SelfRating(element, level);
    }

    private static OthersRating said(String rater, Element element, double level) {
        return new OthersRating(element, level, new Rater(rater, Rater.Role.COLLEAGUE, rater), 0);
    }
}
