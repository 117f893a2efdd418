package dev.waymark.cli;

import picocli.CommandLine.Command;

/** Groups what can be done with the job wanted. */
@Command(
        name = "target",
        description = "Shows what is understood of the job you want.",
        mixinStandardHelpOptions = true,
        subcommands = {TargetReadCommand.class})
final class TargetCommand {}
