package dev.waymark.server.demo;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.money.Money;
import dev.waymark.server.database.DatabaseUnusable;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.destination.SetGoals;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.planning.DraftOutcome.Drafted;
import dev.waymark.server.planning.MakePlan;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.planning.SetLimits;
import dev.waymark.server.profile.DescribeMotivation;
import dev.waymark.server.profile.Motivation;
import dev.waymark.server.profile.Motivation.EnergyEntry;
import dev.waymark.server.profile.RateYourself;
import dev.waymark.server.profile.TellExperience;
import dev.waymark.server.profile.TellExperience.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds the made-up person: a nurse ten weeks into a plan toward health informatics. */
@Component
public class OpenDemo {
    public static final String NAME = "Maren Okafor";
    public static final String EMAIL = "maren@demo.example";
    public static final String PASSWORD = "a lamp in every ward";

    private static final int WEEKS_IN = 10;

    private final SignUp signUp;
    private final TellExperience tell;
    private final RateYourself rate;
    private final DescribeMotivation describe;
    private final ChooseDestination choose;
    private final SetGoals goals;
    private final SetLimits limits;
    private final MakePlan make;
    private final DemoProgress progress;
    private final Clock clock;

    OpenDemo(
            SignUp signUp,
            TellExperience tell,
            RateYourself rate,
            DescribeMotivation describe,
            ChooseDestination choose,
            SetGoals goals,
            SetLimits limits,
            MakePlan make,
            DemoProgress progress,
            Clock clock) {
        this.signUp = signUp;
        this.tell = tell;
        this.rate = rate;
        this.describe = describe;
        this.choose = choose;
        this.goals = goals;
        this.limits = limits;
        this.make = make;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Does nothing if the person is there already.
     *
     * @throws DatabaseUnusable if real people have accounts here
     */
    public void open() {
        if (signUp.hasRealPeople()) {
            throw new DatabaseUnusable(
                    "People have accounts in this database, and a made-up person has no place among them. Start the demonstration with another --data-dir.");
        }
        if (signUp.signUpDemo(NAME, EMAIL, PASSWORD) instanceof SignedUp opened) {
            OrganisationId maren = opened.person().organisation();
            bring(maren);
            aim(maren);
            LocalDate then = LocalDate.now(clock).minusWeeks(WEEKS_IN);
            if (make.makeAsIfOn(then, maren, "The first plan", step -> {}) instanceof Drafted drafted) {
                progress.record(maren, drafted.made().plan());
            }
        }
    }

    private void bring(OrganisationId maren) {
        tell.tell(
                maren,
                NAME,
                true,
                List.of(
                        new Told("Staff nurse, cardiology", "St Brendan's Hospital", "29-1141.00", 6.5, 0),
                        new Told("Care assistant", "Harbour View", "31-1131.00", 2, 6.5)),
                0);
        rate.rate(
                maren,
                Map.of(
                        new ElementId("2.A.1.b"), 4.5,
                        new ElementId("2.A.2.a"), 4.0,
                        new ElementId("2.B.3.e"), 1.0,
                        new ElementId("2.C.3.a"), 3.0,
                        new ElementId("2.C.4.a"), 3.0),
                Set.of());
        describe.describe(
                maren,
                new Motivation(
                        "Fewer errors at handover. I keep finding that the notes fail us, not the people.",
                        "Staying calm, explaining things, and spotting what is missing in a chart.",
                        "Anything that asks me to write code, and saying no to extra shifts.",
                        "Bringing in the electronic chart on our ward: I taught thirty people and it stuck.",
                        "A winter of double shifts with nobody to hand over to.",
                        List.of(
                                new EnergyEntry("Teaching new colleagues", 3, 3),
                                new EnergyEntry("Fixing the ward's spreadsheets", 1, 2),
                                new EnergyEntry("Night shifts", 2, -3),
                                new EnergyEntry("Writing incident reports", 1, -1))));
    }

    private void aim(OrganisationId maren) {
        choose.target(maren, "15-1211.01", CareerMove.CHANGE);
        goals.state(
                maren,
                Map.of(
                        1, "Run a small records project on my ward.",
                        3, "Work as a health informatics specialist.",
                        5, "Lead the team that chooses our hospital's systems."));
        limits.set(
                maren,
                new PlanningLimits(
                        6,
                        Money.of(1500, "EUR"),
                        Optional.empty(),
                        LocalDate.now(clock).plusMonths(20),
                        Set.of(),
                        3,
                        0.8,
                        OptionalDouble.empty(),
                        0));
    }
}
