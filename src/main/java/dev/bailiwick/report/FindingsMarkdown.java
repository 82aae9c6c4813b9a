package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.problem.Problem;
import java.util.List;

/** Findings as markdown, such as for a pull request. Those suppressed or in the baseline are counted only. Pure. */
final class FindingsMarkdown {

    private FindingsMarkdown() {}

    /** All of them. */
    static String of(CheckRun run) {
        return of(run, Integer.MAX_VALUE);
    }

    /** @param most how many findings to list; how many more there are is said */
    static String of(CheckRun run, int most) {
        FindingCounts counts = FindingCounts.of(run);
        StringBuilder out = new StringBuilder("# Answers checked\n\n");
        out.append(counts.words()).append(". Model ");
        out.append(MarkdownText.of((run.modelId() + " " + run.modelVersion()).strip()))
                .append(".\n");
        List<Finding> findings = run.findings().filter(Finding::counts).toList();
        if (!findings.isEmpty()) {
            out.append('\n').append(findings(findings, most));
        }
        if (counts.unread() > 0) {
            out.append("\n## What could not be read\n\n");
            run.files().stream()
                    .flatMap(file -> file.problems().stream())
                    .forEach(problem -> out.append(line(problem)));
        }
        return out.toString();
    }

    private static String findings(List<Finding> findings, int most) {
        StringBuilder out =
                new StringBuilder(MarkdownText.head(List.of("Severity", "Check", "Where", "Item", "What is wrong")));
        findings.stream().limit(most).forEach(finding -> out.append(MarkdownText.row(cells(finding))));
        if (findings.size() > most) {
            out.append("\nAnd ").append(findings.size() - most).append(" more.\n");
        }
        return out.toString();
    }

    private static List<String> cells(Finding finding) {
        return List.of(
                finding.severity().toString(),
                finding.check().id(),
                finding.where().toString(),
                finding.itemId(),
                FindingWords.of(finding));
    }

    private static String line(Problem problem) {
        return "- " + MarkdownText.of(problem.toString()) + "\n";
    }
}
