package dev.waymark.cli;

import dev.waymark.engine.assessment.Strengths;
import dev.waymark.engine.choosing.Prices;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.library.StarterLibrary;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.route.Choice;
import dev.waymark.engine.route.FindRoutes;
import dev.waymark.engine.route.Traveller;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares ways to a job: straight to it, and through work in between. */
@Command(
        name = "routes",
        description =
                "Compares ways to a job, straight and through work in between: time, study, money, leaps, pay and fit.",
        mixinStandardHelpOptions = true)
final class RoutesCommand implements Callable<Integer> {
    private static final double WEEK = 168;

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Option(
            names = {"--hours", "--hours-per-week"},
            paramLabel = "N",
            description = "Hours a week for study beside your work (default: ${DEFAULT-VALUE}).")
    private double hours = 5;

    @Option(
            names = "--readiness",
            paramLabel = "SHARE",
            converter = ShareOption.class,
            defaultValue = "90%",
            description = "How ready you want to be before you begin (default: 90%%; 100%% closes all that is open).")
    private double readiness;

    @Option(
            names = "--interests",
            paramLabel = "SCORES or FILE",
            converter = InterestsOption.class,
            description =
                    "What you like to do, so that fit counts: six scores from 1 (hate) to 5 (love) as R=2,I=5,A=3,S=4,E=2,C=3, or a CSV file of answers (item,answer) to the items of the browser's questionnaire.")
    @Nullable
    private InterestProfile interests;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            converter = CurrencyOption.class,
            defaultValue = "EUR",
            description =
                    "The currency to tell costs in (default: ${DEFAULT-VALUE}); prices in others are not converted.")
    @SuppressWarnings("NullAway.Init")
    private Currency currency;

    @Option(names = "--json", description = "Print every route with its stages as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws UnreadableFile {
        if (!(hours > 0 && hours <= WEEK)) {
            throw new BadInput(
                    "--hours %s: give the hours a week that you can study, above 0 and at most 168, such as 5"
                            .formatted(hours));
        }
        PrintWriter out = spec.commandLine().getOut();
        Situation situation;
        List<Choice> routes;
        try (ProgressLine progress = ProgressLine.on(spec.commandLine().getErr())) {
            situation = new ReadSituation(person, Timings.sinceStart(), progress)
                    .read(LocalDate.now(Clock.systemDefaultZone()));
            progress.say(
                    "Looking for ways to %s".formatted(situation.gap().target().title()));
            routes = new FindRoutes(situation.catalogue(), new AnalyseGap(situation.catalogue()))
                    .find(traveller(situation), situation.gap().target());
        }
        if (json) {
            out.println(RoutesJson.of(situation, routes, hours, readiness));
        } else {
            new RoutesTable(out).print(situation, routes, hours, readiness);
        }
        out.flush();
        return ExitCode.DONE.value();
    }

    private Traveller traveller(Situation situation) {
        InterestProfile liked = interests;
        return new Traveller(
                situation.assessment(),
                situation.credentials(),
                new Strengths(situation.catalogue()).surest(situation.assessment()),
                liked == null ? InterestProfile.of(Map.of()) : liked,
                Optional.of(new Prices(StarterLibrary.load(), currency)),
                hours,
                readiness);
    }
}
