package dev.waymark.cli;

import picocli.CommandLine.Command;

/** Groups what is done with catalogues. */
@Command(
        name = "catalogue",
        description = "Builds a catalogue from an O*NET release, or tells about one.",
        mixinStandardHelpOptions = true,
        subcommands = {CatalogueBuildCommand.class, CatalogueInfoCommand.class})
final class CatalogueCommand {}
