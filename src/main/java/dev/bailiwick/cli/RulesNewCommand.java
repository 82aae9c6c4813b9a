package dev.bailiwick.cli;

import dev.bailiwick.cases.CaseRunner;
import dev.bailiwick.cases.Cases;
import dev.bailiwick.cases.RuleAddition;
import dev.bailiwick.cases.RuleDraft;
import dev.bailiwick.cases.TriedCase;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.rules.RuleCase;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds a rule with its cases. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Appends a rule to the rule file of a subject, and its cases to the case file beside it, and tries"
                        + " it on them. Writes both files or none.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the rule was added, and its cases pass",
            "1:the rule was added, and some of its cases fail",
            "2:wrong usage, or rules that cannot be used; nothing was written",
            "70:a bug in Bailiwick"
        },
        footer = {
            "",
            "Example: bailiwick rules new --subject encryption --name \"keys can be taken away\" --concept revocation"
                    + " --with key --topic customer-managed-keys --weight 8 --hit \"...\" --hit \"...\" --hit \"...\""
                    + " --miss \"...\" --miss \"...\""
        })
final class RulesNewCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--subject",
            required = true,
            paramLabel = "SUBJECT",
            description = "The file in rules/topics that it goes to, without its ending, such as encryption.")
    private String subject = "";

    @Option(names = "--new-subject", description = "Make the files of the subject, which must not exist.")
    private boolean newSubject;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "TEXT",
            description = "What is asked, as a short sentence; no other rule may have this name.")
    private String name = "";

    @Option(names = "--concept", required = true, paramLabel = "ID", description = "The concept that it starts from.")
    private String concept = "";

    @Option(
            names = "--with",
            paramLabel = "ID",
            split = ",",
            description = "What the item must mention too; separate several by commas, and alternatives by a bar:"
                    + " a,b|c is a and also b or c.")
    private List<String> with = List.of();

    @Option(
            names = "--without",
            paramLabel = "ID",
            split = ",",
            description = "What the item must not mention; separate several by commas.")
    private List<String> without = List.of();

    @Option(names = "--topic", required = true, paramLabel = "ID", description = "The topic that it signals.")
    private String topic = "";

    @Option(
            names = "--weight",
            required = true,
            paramLabel = "1..10",
            description = "Of ten questions that the rule matches, how many are chiefly about the topic.")
    private int weight;

    @Option(
            names = "--hit",
            paramLabel = "QUESTION",
            description = "A question on which it must fire; at least three, each with this option.")
    private List<String> hits = List.of();

    @Option(
            names = "--miss",
            paramLabel = "QUESTION",
            description = "A question on which it must not fire; at least two, each with this option.")
    private List<String> misses = List.of();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    RulesNewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleFolder folder = rules.open();
        LoadedRules loaded = folder.rules();
        Cases.of(folder, loaded);
        RuleDraft draft = draft();
        Problems problems = new Problems();
        draft.check(loaded, problems);
        problems.throwIfAny();
        RuleAddition addition = RuleAddition.of(folder, subject, newSubject, draft);
        FileChanges.write(List.of(addition.rules(), addition.cases()));
        try {
            return tryOut(folder, draft);
        } catch (UnusableException e) {
            FileChanges.undo(List.of(addition.rules(), addition.cases()));
            throw e;
        }
    }

    private RuleDraft draft() {
        List<List<String>> wanted =
                with.stream().map(part -> Arrays.asList(part.split("\\|", -1))).toList();
        return new RuleDraft(name.strip(), concept, wanted, without, topic, weight, hits, misses);
    }

    private int tryOut(RuleFolder folder, RuleDraft draft) {
        LoadedRules loaded = folder.rules();
        List<RuleCase> cases = Cases.of(folder, loaded).stream()
                .filter(one -> one.rule().equals(draft.name()))
                .toList();
        CaseRunner runner = new CaseRunner(loaded);
        List<TriedCase> failed =
                runner.run(cases).stream().filter(one -> !one.passed()).toList();
        String where = loaded.rule(draft.name()).orElseThrow().place().toString();
        String closing = where + ": added rule \"" + draft.name() + "\"; of its "
                + TextOut.counted(cases.size(), "case") + " " + failed.size() + " failed";
        streams.print(TextOut.of(Stream.concat(failed.stream().map(runner::failure), Stream.of(closing))
                .toList()));
        return failed.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
