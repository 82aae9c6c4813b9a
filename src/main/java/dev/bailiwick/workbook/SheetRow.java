package dev.bailiwick.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A row that holds some text, or a formula of which no result is stored.
 *
 * @param number 1-based
 * @param cells those with text, in the order of their columns
 * @param silent the formulas that show none, in the order of their columns
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells, List<SilentFormula> silent) {

    public SheetRow {
        cells = List.copyOf(cells);
        silent = List.copyOf(silent);
    }

    /** The cell in a column, counted from 1; empty where it holds no text. */
    public Optional<Cell> cell(int column) {
        return cells.stream().filter(c -> c.column() == column).findFirst();
    }
}
