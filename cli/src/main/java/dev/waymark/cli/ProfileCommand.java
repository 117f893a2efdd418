package dev.waymark.cli;

import picocli.CommandLine.Command;

/** Groups what can be done with what a person brings. */
@Command(
        name = "profile",
        description = "Shows what is understood of what you bring.",
        mixinStandardHelpOptions = true,
        subcommands = {ProfileReadCommand.class})
final class ProfileCommand {}
