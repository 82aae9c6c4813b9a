package dev.bailiwick.workbook;

import java.util.List;
import java.util.Map;

/**
 * The styles for cells that a sheet has not yet: that of the model, or else of the row, or else of the column.
 *
 * @param models the styles of the cells that others of their rows take as their model, by rows
 * @param columns the default styles of columns
 */
record CellLooks(Map<Integer, String> models, List<Column> columns) {

    record Column(int first, int last, String style) {}

    /**
     * Empty where nothing is said.
     *
     * @param modelled whether it has a model
     * @param rowStyle empty where the row has none
     */
    String style(CellRef cell, boolean modelled, String rowStyle) {
        if (modelled) {
            return models.getOrDefault(cell.row(), "");
        }
        if (!rowStyle.isEmpty()) {
            return rowStyle;
        }
        return columns.stream()
                .filter(c -> cell.column() >= c.first && cell.column() <= c.last)
                .map(Column::style)
                .findFirst()
                .orElse("");
    }
}
