package dev.waymark.server.pages;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Grade;
import dev.waymark.server.destination.Destination;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.util.Arrays;
import java.util.Optional;

/** The kind of move, the grade and the goals for three horizons, as typed. */
public record DestinationRequest(String move, String grade, String oneYear, String threeYears, String fiveYears) {
    private static final int LONGEST = 500;

    public DestinationRequest {
        move = Typed.text(move);
        grade = Typed.text(grade);
        oneYear = Typed.text(oneYear);
        threeYears = Typed.text(threeYears);
        fiveYears = Typed.text(fiveYears);
    }

    static DestinationRequest of(Destination destination) {
        return new DestinationRequest(
                destination.current().map(target -> target.move().name()).orElse(""),
                destination.current().map(target -> target.grade().label()).orElse(""),
                destination.statements().getOrDefault(1, ""),
                destination.statements().getOrDefault(3, ""),
                destination.statements().getOrDefault(5, ""));
    }

    public boolean isMove(CareerMove other) {
        return move.equals(other.name());
    }

    Optional<CareerMove> careerMove() {
        return Arrays.stream(CareerMove.values())
                .filter(m -> m.name().equals(move))
                .findFirst();
    }

    public boolean isGrade(Grade other) {
        return grade.equals(other.label());
    }

    /** Empty where none was offered. */
    Optional<Grade> wantedGrade() {
        return Grade.read(grade);
    }

    FormErrors check() {
        String tooLong = "Keep it under 500 characters: one sentence is enough.";
        return FormErrors.none()
                .addIf(careerMove().isEmpty(), "move", "Say whether you want to stay, move or change.")
                .addIf(oneYear.length() > LONGEST, "oneYear", tooLong)
                .addIf(threeYears.length() > LONGEST, "threeYears", tooLong)
                .addIf(fiveYears.length() > LONGEST, "fiveYears", tooLong);
    }
}
