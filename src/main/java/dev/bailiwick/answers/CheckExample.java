package dev.bailiwick.answers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An answer set of a few rows that shows what a check finds, or does not.
 *
 * @param text for people, where no rows can show it; empty otherwise
 * @param rows what stands in each column: {@code section}, {@code question} and the words of the answer roles
 */
record CheckExample(String text, List<Map<String, String>> rows) {

    CheckExample {
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return rows.isEmpty() ? text : rows.stream().map(CheckExample::lines).collect(Collectors.joining("\n\n"));
    }

    private static String lines(Map<String, String> row) {
        return row.entrySet().stream()
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .collect(Collectors.joining("\n"));
    }
}
