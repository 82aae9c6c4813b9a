package dev.bailiwick.cli;

import dev.bailiwick.cases.Cases;
import dev.bailiwick.cases.VocabularyFinding;
import dev.bailiwick.cases.VocabularyFinding.Severity;
import dev.bailiwick.cases.VocabularyReview;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.language.VocabularyReader;
import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for what is wrong or doubtful in the vocabulary. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Prints what is wrong in the vocabulary (phrases that two concepts claim, and whatever else keeps it"
                        + " from being used), and what is doubtful: concepts that no rule uses, phrases that longer ones hide"
                        + " wherever the cases have them, phrases one letter away from one of another concept.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors, warnings or not",
            "1:errors",
            "2:wrong usage, or files that cannot be read",
            "70:a bug in Bailiwick"
        })
final class VocabularyCheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many warnings of a kind to print. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    VocabularyCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleFolder folder = rules.open();
        Problems problems = new Problems();
        Vocabulary vocabulary = new VocabularyReader(problems).read(folder.vocabularyFiles());
        List<String> lines = new ArrayList<>();
        problems.inOrder().forEach(p -> lines.add(new VocabularyFinding(Severity.ERROR, p).toString()));
        int warnings = limited(VocabularyReview.near(vocabulary), lines);
        if (problems.isEmpty()) {
            LoadedRules loaded = folder.rules();
            warnings += limited(VocabularyReview.unused(loaded), lines);
            warnings += limited(VocabularyReview.hidden(loaded, Cases.of(folder, loaded)), lines);
        }
        lines.add(counts(vocabulary) + ": " + TextOut.counted(problems.inOrder().size(), "error") + ", "
                + TextOut.counted(warnings, "warning"));
        streams.print(TextOut.of(lines));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private int limited(List<VocabularyFinding> findings, List<String> lines) {
        findings.stream().limit(Math.max(0, limit)).forEach(finding -> lines.add(finding.toString()));
        if (findings.size() > limit) {
            lines.add("and " + (findings.size() - limit) + " more of this kind; see them with --limit "
                    + findings.size());
        }
        return findings.size();
    }

    private static String counts(Vocabulary vocabulary) {
        long phrases = vocabulary.concepts().values().stream()
                .mapToLong(concept -> concept.phrases().size())
                .sum();
        return TextOut.counted(vocabulary.concepts().size(), "concept") + ", " + TextOut.counted(phrases, "phrase")
                + ", " + TextOut.counted(vocabulary.ignored().size(), "ignored phrase");
    }
}
