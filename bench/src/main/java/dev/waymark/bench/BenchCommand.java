package dev.waymark.bench;

import picocli.CommandLine.Command;

/** Measures speed and quality, and prints tables. */
@Command(
        name = "bench",
        description = "Measures speed and quality, and prints tables.",
        mixinStandardHelpOptions = true,
        subcommands = {ScheduleBench.class})
public final class BenchCommand {}
