package dev.bailiwick.batch;

import dev.bailiwick.batch.FileResult.Outcome;
import dev.bailiwick.report.Counts;
import java.util.List;

/** What became of all files of a folder together. */
public record BatchTotals(int files, int mapped, int skipped, int failed, Counts counts) {

    public static BatchTotals of(List<FileResult> results) {
        Counts counts = results.stream().map(FileResult::counts).reduce(Counts.NONE, Counts::plus);
        return new BatchTotals(
                results.size(),
                count(results, Outcome.MAPPED),
                count(results, Outcome.SKIPPED),
                count(results, Outcome.FAILED),
                counts);
    }

    private static int count(List<FileResult> results, Outcome outcome) {
        return (int) results.stream().filter(r -> r.is(outcome)).count();
    }
}
