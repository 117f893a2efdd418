package dev.waymark.cli;

import picocli.CommandLine.Command;

/** Groups what can be searched. */
@Command(
        name = "search",
        description = "Searches the catalogue.",
        mixinStandardHelpOptions = true,
        subcommands = {SearchOccupationsCommand.class, SearchSkillsCommand.class})
final class SearchCommand {}
