package dev.bailiwick.cli;

import picocli.CommandLine.Command;

/** Shows, tries and adds topic rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows, tries and adds the rules that say what a question is about.",
        subcommands = {RulesTestCommand.class, RulesListCommand.class, RulesShowCommand.class, RulesNewCommand.class})
final class RulesCommand {}
