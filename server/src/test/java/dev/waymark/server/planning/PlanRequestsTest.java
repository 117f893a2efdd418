package dev.waymark.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.library.Offer;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.learning.KeepActivities;
import dev.waymark.server.testing.RunningWaymark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanRequestsTest {
    private final OrganisationId ada = ((SignedUp) RunningWaymark.bean(SignUp.class)
                    .signUp("Ada", RunningWaymark.freshEmail(), RunningWaymark.PASSWORD, "a test"))
            .person()
            .organisation();

    @Test
    void what_a_person_has_and_wrote_down_reaches_the_planner() {
        LocalDate today = LocalDate.now();
        LocalDate monday = today.plusWeeks(10).with(java.time.DayOfWeek.MONDAY);
        Fund employer = new Fund(
                "Employer", Money.of(800, "EUR"), Optional.of(today), Optional.empty(), Set.of(ActivityKind.COURSE));
        RunningWaymark.bean(ChooseDestination.class).target(ada, "15-1252.00", CareerMove.CHANGE);
        RunningWaymark.bean(SetLimits.class)
                .set(
                        ada,
                        new PlanningLimits(
                                6,
                                Money.of(1500, "EUR"),
                                Optional.empty(),
                                today.plusYears(2),
                                Set.of(),
                                3,
                                0.8,
                                OptionalDouble.empty(),
                                0,
                                List.of(employer),
                                List.of(
                                        new OtherHours(monday.plusDays(2), monday.plusDays(8), 12),
                                        new OtherHours(monday.plusDays(7), monday.plusDays(7), 0))));
        RunningWaymark.bean(KeepActivities.class).keep(ada, course(), 0);

        PlanRequest request = ((PlanRequests.Asking.For)
                        RunningWaymark.bean(PlanRequests.class).of(ada, today))
                .request();

        assertThat(request.funds()).containsExactly(employer);
        assertThat(request.availability().hoursInWeek()).isEqualTo(Map.of(monday, 12.0, monday.plusWeeks(1), 0.0));
        assertThat(request.library().activity("my-course")).contains(course());
        assertThat(request.library().activities()).hasSizeGreaterThan(100);
    }

    private static Activity course() {
        return new Activity(
                "my-course",
                "My course",
                ActivityKind.COURSE,
                "Go there.",
                "Notes.",
                "A task.",
                "it begins",
                "I go",
                Map.of(new dev.waymark.engine.catalogue.ElementId("2.B.3.e"), 1.0),
                1,
                4,
                new Activity.Hours(30, 30),
                new Activity.Weekly(1, 6),
                List.of(Money.of(300, "EUR")),
                Set.of(),
                Set.of(),
                Activity.Setting.ANYWHERE,
                Effect.ESTIMATED,
                Offer.OPEN);
    }
}
