package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Evidence;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.profile.HeldEvidence;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A piece of evidence, as typed. */
public record EvidenceRequest(
        String kind,
        String name,
        String element,
        String level,
        String dated,
        String expires,
        String confirmedBy,
        String link,
        String note) {
    public EvidenceRequest {
        kind = Typed.text(kind);
        name = Typed.text(name);
        element = Typed.text(element);
        level = Typed.text(level);
        dated = Typed.text(dated);
        expires = Typed.text(expires);
        confirmedBy = Typed.text(confirmedBy);
        link = Typed.text(link);
        note = Typed.text(note);
    }

    static EvidenceRequest about(String element) {
        return new EvidenceRequest("", "", element, "", "", "", "", "", "");
    }

    FormErrors check() {
        return FormErrors.none()
                .addIf(chosenKind().isEmpty(), "kind", "Choose what it is.")
                .addIf(name.isBlank(), "name", "Name it as it stands on the paper, or as you would tell a colleague.")
                .addIf(element.isBlank(), "element", "Choose the skill or knowledge that it shows.")
                .addIf(Typed.number(level).isEmpty(), "level", "Choose the level that it shows, 1 to 7.")
                .addIf(Typed.date(dated).isEmpty(), "dated", "Give the day, such as 2024-05-31; about is enough.")
                .addIf(
                        !expires.isBlank() && Typed.date(expires).isEmpty(),
                        "expires",
                        "'%s' is not a day. Write it like 2027-05-31, or leave it empty.".formatted(expires));
    }

    /** For one that has been checked. */
    HeldEvidence evidence(UUID id) {
        return new HeldEvidence(
                id,
                chosenKind().orElseThrow(),
                name,
                link,
                note,
                Typed.date(dated).orElseThrow(),
                Typed.date(expires),
                confirmedBy,
                Map.of(new ElementId(element), Typed.number(level).orElseThrow().doubleValue()));
    }

    Optional<ElementId> chosen() {
        return element.isBlank() ? Optional.empty() : Optional.of(new ElementId(element));
    }

    private Optional<Evidence.Kind> chosenKind() {
        return Arrays.stream(Evidence.Kind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst();
    }
}
