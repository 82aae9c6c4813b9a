package dev.bailiwick.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills in what stands in the first row of a merge only: it serves all rows of the merge. Not thread-safe. */
final class MergedDown {

    private record Merge(String text, int lastRow) {}

    private final Grid grid;
    private final Map<Integer, Merge> open = new HashMap<>();

    MergedDown(Grid grid) {
        this.grid = grid;
    }

    /**
     * Rows must come in their order.
     *
     * @param columns in which to fill, counted from 1
     */
    GridRow fill(GridRow row, Set<Integer> columns) {
        GridRow filled = row;
        for (int column : columns) {
            if (!row.at(column).isBlank()) {
                int last = grid.lastRowOf(row.number(), column);
                open.remove(column);
                if (last > row.number()) {
                    open.put(column, new Merge(row.at(column), last));
                }
            }
            Merge merge = open.get(column);
            if (merge != null && row.number() <= merge.lastRow && row.at(column).isBlank()) {
                filled = with(filled, column, merge.text);
            }
        }
        return filled;
    }

    private static GridRow with(GridRow row, int column, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text);
        return new GridRow(row.number(), cells, row.silent());
    }
}
