package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.Finding;
import java.util.List;

/** Findings for people to read in a terminal. Those suppressed or in the baseline are counted only. Pure. */
final class FindingsTable {

    private FindingsTable() {}

    static String of(CheckRun run) {
        TextTable table = new TextTable(List.of("SEVERITY", "CHECK", "WHERE", "ITEM", "WHAT IS WRONG"));
        run.findings()
                .filter(Finding::counts)
                .forEach(finding -> table.row(List.of(
                        finding.severity().toString(),
                        finding.check().id(),
                        finding.where().toString(),
                        finding.itemId(),
                        FindingWords.of(finding))));
        boolean any = run.findings().anyMatch(Finding::counts);
        return (any ? table.toString() : "") + FindingCounts.of(run).words() + "\n";
    }
}
