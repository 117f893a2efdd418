package dev.waymark.server.pages;

import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A job as typed. */
public record PositionRequest(String title, String employer, String from, String to, String voluntary) {
    private static final int LONGEST = 200;

    public PositionRequest {
        title = Typed.text(title);
        employer = Typed.text(employer);
        from = Typed.text(from);
        to = Typed.text(to);
        voluntary = Typed.text(voluntary);
    }

    static PositionRequest blank() {
        return new PositionRequest("", "", "", "", "");
    }

    public boolean isVoluntary() {
        return !voluntary.isEmpty();
    }

    FormErrors check(LocalDate today) {
        FormErrors errors = FormErrors.none()
                .addIf(title.isEmpty(), "title", "Say what the job was called, such as “ward nurse”.")
                .addIf(title.length() > LONGEST, "title", "Keep the title under 200 characters.")
                .addIf(employer.length() > LONGEST, "employer", "Keep the employer under 200 characters.");
        Optional<YearMonth> start = Typed.month(from);
        if (start.isEmpty()) {
            errors.add("from", "Say when it began, as year and month: 2019-03.");
        }
        errors.addIf(
                start.filter(m -> m.isAfter(YearMonth.from(today))).isPresent(),
                "from",
                "It cannot begin in the future. Planned jobs belong to your destination.");
        Optional<YearMonth> end = Typed.month(to);
        errors.addIf(
                !to.isEmpty() && end.isEmpty(), "to", "Write the end as year and month, 2024-06, or leave it empty.");
        errors.addIf(
                start.isPresent() && end.filter(e -> e.isBefore(start.get())).isPresent(),
                "to",
                "The end is before the start. Swap them, or leave the end empty.");
        return errors;
    }

    /** Only for a request without errors. */
    Position position() {
        Optional<YearMonth> end = Typed.month(to);
        return new Position(
                title,
                Optional.of(employer).filter(e -> !e.isEmpty()),
                new Period(Typed.month(from), end, end.isEmpty()),
                isVoluntary() ? Position.Kind.VOLUNTEER : Position.Kind.WORK,
                List.of());
    }
}
