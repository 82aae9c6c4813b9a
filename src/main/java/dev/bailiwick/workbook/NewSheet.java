package dev.bailiwick.workbook;

import java.util.List;

/**
 * A sheet to add after all others.
 *
 * @param name must be free; at most 31 letters, none of {@code []:*?/\}
 * @param rows from row 1 and column A on, always as texts
 */
public record NewSheet(String name, List<List<String>> rows) {

    public NewSheet {
        rows = List.copyOf(rows);
    }
}
