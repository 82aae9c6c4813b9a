package dev.bailiwick.cli;

import picocli.CommandLine.Command;

/** Shows, checks and compares responsibility models. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows, checks and compares responsibility models.",
        subcommands = {ModelShowCommand.class, ModelCheckCommand.class, ModelDiffCommand.class})
final class ModelCommand {}
