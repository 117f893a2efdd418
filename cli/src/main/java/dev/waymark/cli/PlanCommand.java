package dev.waymark.cli;

import dev.waymark.engine.documents.DocumentFormat;
import dev.waymark.engine.documents.PlanDocuments;
import dev.waymark.engine.documents.PlanReport;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.library.ToolActivities;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.DraftPlan;
import dev.waymark.engine.plan.Pace;
import dev.waymark.engine.plan.PlanOutcome;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.TradeOff;
import dev.waymark.engine.plan.TradeOffs;
import dev.waymark.engine.plan.UnusableRequest;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.scheduling.SolverLibrary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Turns a résumé and a job wanted into a dated plan. */
@Command(
        name = "plan",
        description = "Turns a résumé and the job you want into a dated plan that fits your hours, money and date.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 planned, 2 bad input, 3 no plan as asked (and what would make one)."})
final class PlanCommand implements Callable<Integer> {
    @Mixin
    private PersonOptions person = new PersonOptions();

    @Mixin
    private PlanOptions means = new PlanOptions();

    @Mixin
    private ActivityOptions activities = new ActivityOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write the plan into.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "Print the outcome as JSON for machines.")
    private boolean json;

    @Option(
            names = "--trade-offs",
            description =
                    "Print besides what could be had by when and for how much: plans for earlier and later days and"
                            + " for less and more money.")
    private boolean exchanging;

    @Option(names = "--timings", description = "Print where the time went, to standard error.")
    private boolean timed;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws UnreadableFile {
        Timings timings = Timings.sinceStart();
        OutputFolder folder = new OutputFolder(out);
        Set<DocumentFormat> formats = means.documentFormats();
        // The solver's native half takes a while to load, and is not needed before the gap is known.
        Beside<Boolean> solver = Beside.start(timings, "solver's native load, beside", () -> {
            SolverLibrary.load();
            return true;
        });
        ZonedDateTime now = ZonedDateTime.now(Clock.systemDefaultZone());
        PlanOutcome outcome;
        List<TradeOff> tradeOffs = List.of();
        Situation situation;
        List<Remark> remarks;
        try (ProgressLine progress = ProgressLine.on(spec.commandLine().getErr())) {
            situation = new ReadSituation(person, timings, progress).read(now.toLocalDate());
            remarks = new ArrayList<>(situation.remarks());
            ActivityLibrary library = new ToolActivities(situation.catalogue())
                    .addedTo(activities.library(), situation.gap().missingTools(), Set.of());
            timings.step("library");
            PlanRequest request = request(situation, library, person.startOr(now.toLocalDate()), remarks);
            progress.say("Starting the solver");
            solver.await();
            timings.step("solver's native load, waited for");
            outcome = new DraftPlan().draft(request, step -> progress.say(step.label()));
            timings.step("solving");
            if (exchanging) {
                progress.say("Trying other dates and budgets");
                tradeOffs = TradeOffs.of(request);
                timings.step("trade-offs");
            }
            if (outcome instanceof PlanOutcome.Feasible feasible) {
                progress.say("Writing the plan");
                PlanReport report = Reports.of(situation, remarks, feasible.plan(), now);
                for (DocumentFormat format : formats) {
                    folder.add(format.fileName(), PlanDocuments.in(format).render(report));
                    timings.step("document " + format.extension());
                }
            }
        } catch (UnusableRequest e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        Integer code = tell(outcome, situation, folder, tradeOffs);
        if (timed) {
            timings.print(spec.commandLine().getErr());
        }
        return code;
    }

    private PlanRequest request(Situation situation, ActivityLibrary library, LocalDate start, List<Remark> remarks)
            throws UnreadableFile {
        return new PlanRequest(
                situation.gap(),
                library,
                new Availability(
                        start,
                        means.by,
                        means.hoursPerWeek,
                        means.mondaysOff(start, remarks),
                        means.atOnce,
                        activities.hoursInWeek()),
                means.budget,
                means.wantedReadiness(),
                new Demands(situation.gap()).read(means.must),
                means.confidence,
                Pace.ASSUMED,
                means.move == null ? situation.move() : means.move,
                situation.employed(),
                Set.of(),
                Map.of(),
                means.seed,
                activities.funds(),
                activities.wishes(library));
    }

    private Integer tell(PlanOutcome outcome, Situation situation, OutputFolder folder, List<TradeOff> tradeOffs) {
        PrintWriter print = spec.commandLine().getOut();
        OutcomeInWords words = new OutcomeInWords(print, situation);
        switch (outcome) {
            case PlanOutcome.Feasible feasible -> {
                List<Path> files = folder.write();
                if (json) {
                    print.println(OutcomeJson.of(feasible, files, tradeOffs));
                } else {
                    words.tell(feasible, files);
                }
            }
            case PlanOutcome.Infeasible infeasible -> {
                if (json) {
                    print.println(OutcomeJson.of(infeasible, tradeOffs));
                } else {
                    words.tell(infeasible);
                }
            }
        }
        if (!json && !tradeOffs.isEmpty()) {
            TradeOffsTable.print(print, tradeOffs);
        }
        print.flush();
        return (outcome instanceof PlanOutcome.Feasible ? ExitCode.DONE : ExitCode.INFEASIBLE).value();
    }
}
