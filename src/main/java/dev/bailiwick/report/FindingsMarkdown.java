package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Findings as markdown, such as for a pull request. Those suppressed or in the baseline are counted only. Stateless. */
final class FindingsMarkdown {

    private FindingsMarkdown() {}

    /** All of them. */
    static void write(CheckRun run, Consumer<String> out) {
        write(run, Integer.MAX_VALUE, out);
    }

    /** @param most how many findings to list; how many more there are is said */
    static void write(CheckRun run, int most, Consumer<String> out) {
        FindingCounts counts = FindingCounts.of(run);
        String model = (run.modelId() + " " + run.modelVersion()).strip();
        out.accept("# Answers checked\n\n" + counts.words() + ". Model " + MarkdownText.of(model) + ".\n");
        findings(run, most, out);
        if (counts.unread() > 0) {
            out.accept("\n## What could not be read\n\n");
            run.files().stream()
                    .flatMap(file -> file.problems().stream())
                    .forEach(problem -> out.accept(line(problem)));
        }
    }

    private static void findings(CheckRun run, int most, Consumer<String> out) {
        long all = run.findings().filter(Finding::counts).count();
        if (all > 0) {
            out.accept("\n" + MarkdownText.head(List.of("Severity", "Check", "Where", "Item", "What is wrong")));
            run.findings()
                    .filter(Finding::counts)
                    .limit(most)
                    .forEach(finding -> out.accept(MarkdownText.row(FindingWords.cells(finding))));
        }
        if (all > most) {
            out.accept("\nAnd " + (all - most) + " more.\n");
        }
    }

    private static String line(Problem problem) {
        return "- " + MarkdownText.of(problem.toString()) + "\n";
    }
}
