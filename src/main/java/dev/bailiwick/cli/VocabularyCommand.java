package dev.bailiwick.cli;

import picocli.CommandLine.Command;

/** Checks the vocabulary. */
@Command(
        name = "vocabulary",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks the concepts and the phrases that speak of them.",
        subcommands = {VocabularyCheckCommand.class})
final class VocabularyCommand {}
