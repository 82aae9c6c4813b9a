package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.Finding;
import java.util.stream.Collectors;

/** One line a finding, as compilers and editors know it. Those suppressed or in the baseline are left out. Pure. */
final class FindingsCompact {

    private FindingsCompact() {}

    static String of(CheckRun run) {
        return run.findings()
                .filter(Finding::counts)
                .map(finding -> FindingWords.withPlace(finding) + "\n")
                .collect(Collectors.joining());
    }
}
