package dev.waymark.cli;

import picocli.CommandLine.Command;

/** Groups what is done with catalogues. */
@Command(
        name = "catalogue",
        description =
                "Builds a catalogue from an O*NET release, makes one the one in use, tells about one, or compares two.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CatalogueBuildCommand.class,
            CatalogueImportCommand.class,
            CatalogueInfoCommand.class,
            CatalogueDiffCommand.class
        })
final class CatalogueCommand {}
