package dev.bailiwick.cli;

import picocli.CommandLine.Command;

/** Shows and checks responsibility models. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows and checks responsibility models.",
        subcommands = {ModelShowCommand.class, ModelCheckCommand.class})
final class ModelCommand {}
