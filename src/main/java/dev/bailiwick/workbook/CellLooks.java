package dev.bailiwick.workbook;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The styles for cells that a sheet has not yet: that of the model, or else of the row, or else of the column.
 *
 * @param models the styles of cells that others take as their model
 * @param columns the default styles of columns
 */
record CellLooks(Map<CellRef, String> models, List<Column> columns) {

    record Column(int first, int last, String style) {}

    /**
     * Empty where nothing is said.
     *
     * @param wanted gives the model of a cell, or the cell itself
     * @param rowStyle empty where the row has none
     */
    String style(CellRef cell, UnaryOperator<CellRef> wanted, String rowStyle) {
        CellRef model = wanted.apply(cell);
        if (!model.equals(cell)) {
            return models.getOrDefault(model, "");
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
