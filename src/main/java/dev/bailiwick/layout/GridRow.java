package dev.bailiwick.layout;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number counted from 1
 * @param cells from column A on; blank where there is no text
 */
public record GridRow(int number, List<String> cells) {

    public GridRow {
        cells = List.copyOf(cells);
    }

    /** @param column counted from 1; beyond the last cell all is blank */
    public String at(int column) {
        return column <= cells.size() ? cells.get(column - 1) : "";
    }

    /** How many cells are not blank. */
    long filled() {
        return cells.stream().filter(c -> !c.isBlank()).count();
    }
}
