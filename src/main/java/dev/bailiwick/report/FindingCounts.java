package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.answers.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How much a run of the checks found.
 *
 * @param errors and {@code warnings} and {@code infos}: neither suppressed nor in the baseline
 * @param suppressed whether in the baseline or not
 * @param unread problems of files and rows that could not be read
 */
record FindingCounts(
        long files,
        long answers,
        long errors,
        long warnings,
        long infos,
        long suppressed,
        long inBaseline,
        long unread) {

    static FindingCounts of(CheckRun run) {
        return new FindingCounts(
                run.files().size(),
                run.files().stream().mapToLong(CheckedFile::answers).sum(),
                counting(run, Severity.ERROR),
                counting(run, Severity.WARNING),
                counting(run, Severity.INFO),
                run.findings().filter(f -> f.suppressed().isPresent()).count(),
                run.findings()
                        .filter(f -> f.suppressed().isEmpty() && f.inBaseline())
                        .count(),
                run.files().stream().mapToLong(file -> file.problems().size()).sum());
    }

    private static long counting(CheckRun run, Severity severity) {
        return run.findings()
                .filter(Finding::counts)
                .filter(f -> f.severity() == severity)
                .count();
    }

    /** {@code 2 errors, 1 warning and 0 infos in 261 answers of 1 file; 1 suppressed}. */
    String words() {
        List<String> parts = new ArrayList<>();
        parts.add(counted(errors, "error") + ", " + counted(warnings, "warning") + " and " + counted(infos, "info")
                + " in " + counted(answers, "answer") + " of " + counted(files, "file"));
        if (suppressed > 0) {
            parts.add(suppressed + " suppressed");
        }
        if (inBaseline > 0) {
            parts.add(inBaseline + " in the baseline");
        }
        if (unread > 0) {
            parts.add(counted(unread, "problem") + " in reading");
        }
        return String.join("; ", parts);
    }

    static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
