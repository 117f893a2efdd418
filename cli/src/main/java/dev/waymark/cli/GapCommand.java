package dev.waymark.cli;

import dev.waymark.engine.gap.GapsAcross;
import dev.waymark.engine.gap.WhatIf;
import dev.waymark.engine.profile.UnreadableFile;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what is missing toward a job, by weight, or toward several beside each other. */
@Command(
        name = "gap",
        description =
                "Says how ready you are for a job, what is missing by weight, and what you take along; with several targets, what closing helps everywhere.",
        mixinStandardHelpOptions = true)
final class GapCommand implements Callable<Integer> {
    private static final int USUAL = 15;

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + USUAL,
            description = "How many requirements to list (default: ${DEFAULT-VALUE}).")
    private int limit = USUAL;

    @Option(
            names = "--what-if",
            paramLabel = "SKILL=LEVEL",
            description =
                    "What a rating would change, such as 'Programming=5': your own, a manager's, or a test's. May be given several times.")
    private List<String> whatIf = List.of();

    @Option(names = "--json", description = "Print every requirement as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws UnreadableFile {
        if (limit < 1) {
            throw new BadInput("--limit %d: list at least one requirement".formatted(limit));
        }
        PrintWriter out = spec.commandLine().getOut();
        Situation situation;
        try (ProgressLine progress = ProgressLine.on(spec.commandLine().getErr())) {
            situation = new ReadSituation(person, Timings.sinceStart(), progress)
                    .readAll(LocalDate.now(Clock.systemDefaultZone()));
        }
        if (situation.gaps().size() > 1) {
            tell(situation, GapsAcross.of(situation.gaps()), out);
            return ExitCode.DONE.value();
        }
        List<WhatIf> imagined = whatIf.stream()
                .map(text -> LevelOfRequirement.read("--what-if", text, situation.gap()))
                .map(asked -> WhatIf.of(
                        situation.background(),
                        asked.gap().requirement().element(),
                        asked.level(),
                        situation.compare()))
                .toList();
        if (json) {
            out.println(GapJson.of(situation, imagined));
        } else {
            new GapTable(out).print(situation, limit, imagined);
        }
        out.flush();
        return ExitCode.DONE.value();
    }

    private void tell(Situation situation, GapsAcross across, PrintWriter out) {
        if (!whatIf.isEmpty()) {
            throw new BadInput("--what-if '%s' asks about one target: give --target once, or leave --what-if out."
                    .formatted(whatIf.getFirst()));
        }
        if (json) {
            out.println(GapsJson.of(situation, across));
        } else {
            new GapsTable(out).print(situation, across, limit);
        }
        out.flush();
    }
}
