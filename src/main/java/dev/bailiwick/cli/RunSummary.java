package dev.bailiwick.cli;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.answers.Severity;
import dev.bailiwick.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a run says on standard error: what could not be read, and how much was found. */
final class RunSummary {

    private static final int MOST_SAID = 20;

    private RunSummary() {}

    static String of(CheckRun run) {
        List<Problem> problems =
                run.files().stream().flatMap(file -> file.problems().stream()).toList();
        List<String> lines = new ArrayList<>();
        problems.stream().limit(MOST_SAID).map(Problem::toString).forEach(lines::add);
        if (problems.size() > MOST_SAID) {
            lines.add("and " + (problems.size() - MOST_SAID) + " more");
        }
        lines.add(counts(run));
        return TextOut.of(lines);
    }

    private static String counts(CheckRun run) {
        long answers = run.files().stream().mapToLong(CheckedFile::answers).sum();
        String found = Arrays.stream(Severity.values())
                .map(severity -> TextOut.counted(
                        run.findings()
                                .filter(f -> f.counts() && f.severity() == severity)
                                .count(),
                        severity.toString()))
                .collect(Collectors.joining(", "));
        long suppressed = run.findings().filter(f -> f.suppressed().isPresent()).count();
        long known = run.findings().filter(Finding::inBaseline).count();
        return TextOut.counted(answers, "answer") + ": " + found
                + (suppressed > 0 ? ", " + suppressed + " suppressed" : "")
                + (known > 0 ? ", " + known + " in the baseline" : "");
    }
}
