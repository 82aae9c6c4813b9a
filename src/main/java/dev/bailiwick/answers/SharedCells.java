package dev.bailiwick.answers;

import dev.bailiwick.layout.Table;
import dev.bailiwick.questionnaire.Row;
import java.util.HashMap;
import java.util.Map;

/** The cells of answers that are merged over several rows: what stands in them answers all these rows. Not thread-safe. */
final class SharedCells {

    private record Shared(int first, int last, String text) {}

    /** @param line of the row in which it stands, 1-based */
    record Cell(int line, String text) {}

    private final Map<Integer, Shared> open = new HashMap<>();

    /**
     * The cell that answers the row; rows must be asked in their order.
     *
     * @param column of the table, counted from 0
     */
    Cell in(Row row, AnswerTable table, int column) {
        int line = (int) row.line();
        String own = row.cells().get(column).strip();
        Shared above = open.get(column);
        if (above != null && own.isEmpty() && line <= above.last) {
            return new Cell(above.first, above.text);
        }
        int last = table.sheet().map(sheet -> lastRow(sheet, line, column)).orElse(line);
        if (last > line) {
            open.put(column, new Shared(line, last, own));
        } else {
            open.remove(column);
        }
        return new Cell(line, own);
    }

    private static int lastRow(Table sheet, int line, int column) {
        return sheet.grid().lastRowOf(line, column + sheet.firstColumn());
    }
}
