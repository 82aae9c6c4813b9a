package dev.bailiwick.form;

import dev.bailiwick.layout.Table;
import dev.bailiwick.mapping.Status;
import dev.bailiwick.questionnaire.EarlierMapping;
import dev.bailiwick.questionnaire.Row;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what an earlier run wrote into its columns from what the sender wrote there: an earlier run skips headings and
 * remarks, so that notes may stand in its columns, and such a row can become a question later.
 */
final class EarlierCells {

    private static final Pattern STATUS =
            Pattern.compile(Stream.of(Status.values()).map(Status::toString).collect(Collectors.joining("|")));
    private static final Pattern CONFIDENCE = Pattern.compile("[01]\\.\\d\\d");

    private EarlierCells() {}

    /** The columns, counted from 1, that an earlier run added, and in which this row holds a text of the sender's. */
    static Set<Integer> ofSender(Row row, Table table) {
        IntPredicate written = row instanceof Row.Heading
                ? column -> text(row, table, column).equals(title(table, column))
                : column -> isMapped(row, table);
        return table.ours().stream()
                .filter(column -> !text(row, table, column).isBlank() && !written.test(column))
                .collect(Collectors.toSet());
    }

    /** Where the columns that would tell are gone, what stands there is taken for the earlier mapping. */
    private static boolean isMapped(Row row, Table table) {
        List<Integer> status = called("status", table);
        List<Integer> confidence = called("confidence", table);
        return (status.isEmpty() && confidence.isEmpty())
                || holds(STATUS, status, row, table)
                || holds(CONFIDENCE, confidence, row, table);
    }

    private static List<Integer> called(String stem, Table table) {
        return table.ours().stream()
                .filter(column -> EarlierMapping.stem(title(table, column)).equals(stem))
                .toList();
    }

    private static boolean holds(Pattern pattern, List<Integer> columns, Row row, Table table) {
        return columns.stream()
                .anyMatch(column -> pattern.matcher(text(row, table, column)).matches());
    }

    private static String title(Table table, int column) {
        return table.names().get(column - 1);
    }

    private static String text(Row row, Table table, int column) {
        int index = column - table.firstColumn();
        return index >= 0 && index < row.cells().size() ? row.cells().get(index) : "";
    }
}
