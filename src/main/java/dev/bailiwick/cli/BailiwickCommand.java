package dev.bailiwick.cli;

import picocli.CommandLine.Command;

/** The command that holds the others. */
@Command(
        name = "bailiwick",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Says for each question of a security questionnaire which part of a shared responsibility model it"
                        + " is about, who answers for it, and why.",
        subcommands = {
            MapCommand.class,
            ExplainCommand.class,
            ModelCommand.class,
            RulesCommand.class,
            VocabularyCommand.class,
            EvalCommand.class
        })
final class BailiwickCommand {}
