package dev.bailiwick.cli;

import picocli.CommandLine.Command;

/** Shows what is configured. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows what holds for checks, and who says so.",
        subcommands = {ConfigShowCommand.class})
final class ConfigCommand {}
