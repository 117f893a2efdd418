package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Anchors;
import dev.waymark.server.pages.RatingsView.AnchorRow;
import dev.waymark.server.pages.RatingsView.Question;
import dev.waymark.server.web.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Questions about levels, with what levels look like, and the answers to them in a form. */
@Component
class Raters {
    static final String UNSURE = "unsure";
    private static final String FIELD = "level-";

    private final Anchors anchors = Anchors.load();

    /** The field that asks for an element's level. */
    static String field(String element) {
        return FIELD + element;
    }

    /**
     * @param why it is asked, after what is asked
     * @param answer as given: a level, {@link #UNSURE}, or blank
     */
    Question question(Element element, String why, String answer) {
        String plain = anchors.of(element.id()).map(a -> a.question() + " ").orElse("");
        return asked(element, (plain + why).strip(), answer);
    }

    /** The same question to someone else about a person of that name. */
    Question questionAbout(String name, Element element, String answer) {
        String plain = anchors.of(element.id()).map(a -> a.questionAbout(name)).orElse("");
        return asked(element, plain, answer);
    }

    private Question asked(Element element, String text, String answer) {
        List<AnchorRow> steps = anchors.of(element.id()).stream()
                .flatMap(anchor -> anchor.steps().stream())
                .map(step -> new AnchorRow(step.level(), step.sentence()))
                .toList();
        return new Question(field(element.id().value()), element.distinctName(), text, steps, answer);
    }

    /** What was answered: levels, and what the answerer could not tell. What was left open is in neither. */
    static Answers answers(Map<String, String> fields) {
        Map<ElementId, Double> levels = new TreeMap<>();
        Set<ElementId> unsure = new HashSet<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(FIELD) && !field.substring(FIELD.length()).isBlank()) {
                ElementId element = new ElementId(field.substring(FIELD.length()));
                Typed.number(value).ifPresent(level -> levels.put(element, level.doubleValue()));
                if (value.equals(UNSURE)) {
                    unsure.add(element);
                }
            }
        });
        return new Answers(levels, unsure);
    }

    record Answers(Map<ElementId, Double> levels, Set<ElementId> unsure) {}
}
