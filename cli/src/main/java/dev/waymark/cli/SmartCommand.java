package dev.waymark.cli;

import dev.waymark.engine.smart.CheckGoal;
import dev.waymark.engine.smart.GoalContext;
import dev.waymark.engine.smart.SmartReading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds goals against the letters of SMART, one at a time or a file of them. */
@Command(
        name = "smart",
        description = "Says for a goal which letters of SMART hold, by which of its words, and what is missing.",
        mixinStandardHelpOptions = true)
final class SmartCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "GOAL", description = "A goal in your own words.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--batch", paramLabel = "FILE", description = "A file with one goal per line.")
    private @Nullable Path batch;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}. Default: text; tsv for a batch.")
    private QueryOptions.@Nullable Form form;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "The day from which dates are read, as 2026-11-23. Default: today.")
    private @Nullable LocalDate today;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        GoalContext context = GoalContext.on(today == null ? LocalDate.now(Clock.systemDefaultZone()) : today);
        List<SmartReading> readings =
                goals().stream().map(goal -> CheckGoal.of(goal, context)).toList();
        switch (form()) {
            case TEXT -> SmartTable.print(readings, print);
            case TSV -> SmartTable.printRows(readings, print);
            case JSON -> print.println(SmartJson.of(readings));
        }
        print.flush();
        return ExitCode.DONE.value();
    }

    private QueryOptions.Form form() {
        return json
                ? QueryOptions.Form.JSON
                : form != null ? form : batch != null ? QueryOptions.Form.TSV : QueryOptions.Form.TEXT;
    }

    private List<String> goals() {
        if (batch == null) {
            String goal = String.join(" ", words).strip();
            if (goal.isEmpty()) {
                throw new BadInput(
                        "There is no goal to look at. Give one in quotation marks, or --batch FILE with one per line.");
            }
            return List.of(GoalFile.checked(goal, "GOAL"));
        }
        if (!words.isEmpty()) {
            throw new BadInput("Give either a goal or --batch FILE, not both.");
        }
        GoalFile file = GoalFile.read(batch);
        sayEmpty(file);
        return file.goals();
    }

    private void sayEmpty(GoalFile file) {
        if (file.empty().isEmpty() || spec == null) {
            return;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("--batch %s: %s left out, being empty."
                .formatted(
                        batch,
                        file.empty().size() == 1
                                ? "line " + file.empty().getFirst() + " was"
                                : "lines "
                                        + file.empty().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))
                                        + " were"));
        err.flush();
    }
}
