package dev.bailiwick.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command that holds the others. */
@Command(
        name = "bailiwick",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        description =
                "Says for each question of a security questionnaire which part of a shared responsibility model it"
                        + " is about, who answers for it, and why.",
        footer = {
            "",
            "Example: bailiwick map questionnaires/bank-yes-no.csv --deployment byoc",
            "More on a command: bailiwick help COMMAND"
        },
        subcommands = {
            MapCommand.class,
            InspectCommand.class,
            CheckCommand.class,
            BaselineCommand.class,
            ConfigCommand.class,
            ExplainCommand.class,
            EvalCommand.class,
            RulesCommand.class,
            VocabularyCommand.class,
            ModelCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        })
final class BailiwickCommand {}
