package dev.waymark.server.testing;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.money.Money;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.DraftOutcome.Drafted;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.MakePlan;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.planning.SetLimits;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Somebody who has just made a plan: to informatics, in a year and a half, at five hours a week. */
public record Planner(String email, SignedIn who, MadePlan first) {
    public OrganisationId person() {
        return who.organisation();
    }

    public static Planner newcomer() {
        String email = RunningWaymark.freshEmail();
        SignedIn who = ((SignedUp)
                        RunningWaymark.bean(SignUp.class).signUp("Ada", email, RunningWaymark.PASSWORD, "a test"))
                .person();
        OrganisationId person = who.organisation();
        RunningWaymark.bean(ChooseDestination.class).target(person, "15-1211.01", CareerMove.CHANGE);
        RunningWaymark.bean(SetLimits.class).set(person, limits(5, 0));
        var drafted = (Drafted) RunningWaymark.bean(MakePlan.class).make(person, "Your first plan.", step -> {});
        return new Planner(email, who, drafted.made());
    }

    public static PlanningLimits limits(double hours, int version) {
        return new PlanningLimits(
                hours,
                Money.of(800, "EUR"),
                Optional.empty(),
                LocalDate.now().plusMonths(18),
                Set.of(),
                3,
                0.8,
                OptionalDouble.empty(),
                version);
    }
}
