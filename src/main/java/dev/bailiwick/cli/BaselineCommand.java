package dev.bailiwick.cli;

import picocli.CommandLine.Command;

/** Keeps the findings that were there when the checks were taken into use. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps a file of findings that do not count, so that only new ones fail.",
        subcommands = {BaselineCreateCommand.class, BaselinePruneCommand.class})
final class BaselineCommand {}
