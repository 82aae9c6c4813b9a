package dev.bailiwick.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A row that holds some text.
 *
 * @param number 1-based
 * @param cells those with text, in the order of their columns; at least one
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 1; empty where it holds no text. */
    public Optional<Cell> cell(int column) {
        return cells.stream().filter(c -> c.column() == column).findFirst();
    }
}
