package dev.bailiwick.batch;

import dev.bailiwick.batch.FileResult.Outcome;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.report.Counts;
import dev.bailiwick.report.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the files of a folder, for people: first the problems, then a table, then the totals. */
public final class BatchText {

    private static final List<String> HEADER =
            List.of("FILE", "RESULT", "ITEMS", "MAPPED", "REVIEW", "OUTSIDE", "BLANK", "ROWS UNREAD");

    private BatchText() {}

    /** Lines, each ended. */
    public static String of(List<FileResult> results) {
        BatchTotals totals = BatchTotals.of(results);
        return results.stream().map(BatchText::problems).collect(Collectors.joining())
                + table(results)
                + String.format(
                        Locale.ROOT,
                        "%d %s: %d mapped, %d skipped, %d failed\n",
                        totals.files(),
                        totals.files() == 1 ? "file" : "files",
                        totals.mapped(),
                        totals.skipped(),
                        totals.failed())
                + totals.counts().text()
                + "\n";
    }

    private static String problems(FileResult result) {
        String shown = result.problems().stream()
                .map(Problem::toString)
                .map(p -> p + "\n")
                .collect(Collectors.joining());
        return result.more() == 0 ? shown : shown + result.name() + ": and " + result.more() + " more\n";
    }

    private static TextTable table(List<FileResult> results) {
        TextTable table = new TextTable(HEADER);
        for (int column = 2; column < HEADER.size(); column++) {
            table.alignRight(column);
        }
        results.forEach(r -> table.row(row(r)));
        return table;
    }

    private static List<String> row(FileResult result) {
        Counts c = result.counts();
        Stream<Long> numbers = Stream.of(
                (long) c.items(),
                (long) c.mapped(),
                (long) c.review(),
                (long) c.outside(),
                (long) c.blank(),
                c.unread());
        boolean mapped = result.is(Outcome.MAPPED);
        return Stream.concat(
                        Stream.of(result.name(), result.outcome().toString().toLowerCase(Locale.ROOT)),
                        numbers.map(n -> mapped ? n.toString() : ""))
                .toList();
    }
}
