package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.web.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom to ask about what, as typed. */
public record ViewAskRequest(
        String rater,
        String role,
        String voice,
        @Nullable List<String> elements,
        @Nullable Integer lifetime) {
    private static final String ANONYMOUS = "anonymous";
    private static final int USUAL_DAYS = 30;

    public ViewAskRequest {
        rater = Typed.text(rater);
        role = Typed.text(role);
        voice = Typed.text(voice);
        elements = elements == null ? List.of() : List.copyOf(elements);
        lifetime = lifetime == null ? USUAL_DAYS : lifetime;
    }

    static ViewAskRequest fresh(List<ElementId> elements) {
        return new ViewAskRequest(
                "", "", "", elements.stream().map(ElementId::value).toList(), USUAL_DAYS);
    }

    public boolean isAnonymous() {
        return voice.equals(ANONYMOUS);
    }

    public boolean asks(String element) {
        return elements != null && elements.contains(element);
    }

    public int days() {
        return lifetime == null ? 0 : lifetime;
    }

    Optional<Rater.Role> chosenRole() {
        return Arrays.stream(Rater.Role.values())
                .filter(r -> r.name().equals(role))
                .findFirst();
    }

    List<ElementId> chosen() {
        return elements == null
                ? List.of()
                : elements.stream().distinct().map(ElementId::new).toList();
    }
}
