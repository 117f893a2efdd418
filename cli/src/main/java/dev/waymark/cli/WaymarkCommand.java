package dev.waymark.cli;

import dev.waymark.bench.BenchCommand;
import picocli.CommandLine.Command;

/** The root of all commands. */
@Command(
        name = "waymark",
        description = "Turns where you want to be into a dated plan you could follow on Monday.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            PlanCommand.class,
            GapCommand.class,
            RoutesCommand.class,
            ProfileCommand.class,
            TargetCommand.class,
            SearchCommand.class,
            SmartCommand.class,
            CoursesCommand.class,
            ServeCommand.class,
            CatalogueCommand.class,
            BenchCommand.class
        })
final class WaymarkCommand {}
