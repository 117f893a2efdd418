package dev.waymark.cli;

import picocli.CommandLine.Command;

/** Groups what can be done with catalogues of courses. */
@Command(
        name = "courses",
        description = "Reads catalogues of courses that you have, to plan with.",
        mixinStandardHelpOptions = true,
        subcommands = {CoursesReadCommand.class})
final class CoursesCommand {}
