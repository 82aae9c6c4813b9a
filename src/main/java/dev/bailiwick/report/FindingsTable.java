package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.Finding;
import java.util.List;
import java.util.function.Consumer;

/** Findings for people to read in a terminal. Those suppressed or in the baseline are counted only. Stateless. */
final class FindingsTable {

    private FindingsTable() {}

    static void write(CheckRun run, Consumer<String> out) {
        if (run.findings().anyMatch(Finding::counts)) {
            new TextTable(List.of("SEVERITY", "CHECK", "WHERE", "ITEM", "WHAT IS WRONG"))
                    .write(() -> run.findings().filter(Finding::counts).map(FindingWords::cells), out);
        }
        out.accept(FindingCounts.of(run).words() + "\n");
    }
}
