package dev.bailiwick.layout;

import dev.bailiwick.workbook.SilentFormula;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A row of a sheet.
 *
 * @param number counted from 1
 * @param cells from column A on; blank where there is no text
 * @param silent the formulas that show no text
 */
public record GridRow(int number, List<String> cells, List<SilentFormula> silent) {

    public GridRow {
        cells = List.copyOf(cells);
        silent = List.copyOf(silent);
    }

    /** A row without formulas that show no text. */
    GridRow(int number, List<String> cells) {
        this(number, cells, List.of());
    }

    /** @param column counted from 1; beyond the last cell all is blank */
    public String at(int column) {
        return column <= cells.size() ? cells.get(column - 1) : "";
    }

    /** Whether the cell is a formula whose result is not stored; columns count from 1. */
    boolean isUncomputed(int column) {
        return silent.stream().anyMatch(s -> s.column() == column && !s.computed());
    }

    /** The row as it is with nothing in these columns, counted from 1. */
    GridRow without(Set<Integer> columns) {
        return columns.isEmpty()
                ? this
                : new GridRow(
                        number,
                        IntStream.rangeClosed(1, cells.size())
                                .mapToObj(column -> columns.contains(column) ? "" : at(column))
                                .toList(),
                        silent);
    }

    /** How many cells are not blank. */
    int filled() {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
