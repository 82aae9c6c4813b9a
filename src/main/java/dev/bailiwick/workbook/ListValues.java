package dev.bailiwick.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Gathers the values of lists as the rows of their sheet go by. A list is one column or one row. For one use. */
final class ListValues {

    private static final int MOST_VALUES = 1000;

    /** From above, by column. */
    private final Map<Integer, List<CellRange>> columns = new HashMap<>();

    private final Map<Integer, List<CellRange>> rows = new HashMap<>();
    private final Map<CellRange, List<String>> values = new HashMap<>();

    /** @param ranges each at most once */
    ListValues(List<CellRange> ranges) {
        ranges.stream().sorted(Comparator.comparing(CellRange::first)).forEach(this::expect);
    }

    private void expect(CellRange range) {
        values.put(range, new ArrayList<>());
        if (range.first().column() == range.last().column()) {
            columns.computeIfAbsent(range.first().column(), c -> new ArrayList<>())
                    .add(range);
        } else if (range.first().row() == range.last().row()) {
            rows.computeIfAbsent(range.first().row(), r -> new ArrayList<>()).add(range);
        }
    }

    /** Whether no list is open any more. */
    boolean isDone() {
        return columns.isEmpty() && rows.isEmpty();
    }

    /** Rows come from above. */
    void add(SheetRow row) {
        for (Cell cell : row.cells()) {
            offer(columns, cell.column(), row, cell);
            offer(rows, row.number(), row, cell);
        }
    }

    private void offer(Map<Integer, List<CellRange>> open, int key, SheetRow row, Cell cell) {
        List<CellRange> ranges = open.getOrDefault(key, List.of());
        for (Iterator<CellRange> each = ranges.iterator(); each.hasNext(); ) {
            CellRange range = each.next();
            if (range.first().row() > row.number()) {
                return;
            }
            List<String> list = values.getOrDefault(range, List.of());
            if (range.contains(row.number(), cell.column())) {
                list.add(cell.text());
            }
            if (list.size() == MOST_VALUES || range.last().row() < row.number()) {
                each.remove();
            }
        }
        if (ranges.isEmpty()) {
            open.remove(key);
        }
    }

    List<String> of(CellRange range) {
        return List.copyOf(values.getOrDefault(range, List.of()));
    }
}
