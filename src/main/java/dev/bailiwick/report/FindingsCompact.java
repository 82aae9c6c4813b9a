package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.Finding;
import java.util.function.Consumer;

/** One line a finding, as compilers and editors know it. Those suppressed or in the baseline are left out. Stateless. */
final class FindingsCompact {

    private FindingsCompact() {}

    static void write(CheckRun run, Consumer<String> out) {
        run.findings().filter(Finding::counts).forEach(finding -> out.accept(FindingWords.withPlace(finding) + "\n"));
    }
}
