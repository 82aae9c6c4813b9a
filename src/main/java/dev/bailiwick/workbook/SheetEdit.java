package dev.bailiwick.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What to write into one sheet. The texts of a row are asked for when they are checked and when they are written, so that
 * they need not all be in memory as cells; nothing is copied, so leave it all as it is.
 *
 * @param sheet the sheet's name
 * @param rows those that have cells to write, 1-based
 * @param row what the cells of such a row shall hold, at least one. The same whenever it is asked for
 * @param model the column, 1-based, whose looks a cell takes that the sheet has not yet, row by row; empty where there is
 *     none; a cell that is there keeps its own
 */
public record SheetEdit(String sheet, NavigableSet<Integer> rows, IntFunction<RowTexts> row, OptionalInt model) {

    /** Of cells without models. */
    public SheetEdit(String sheet, SortedMap<CellRef, String> texts) {
        this(sheet, texts, OptionalInt.empty());
    }

    /** Of a few cells. */
    public SheetEdit(String sheet, SortedMap<CellRef, String> texts, OptionalInt model) {
        this(sheet, byRows(texts), model);
    }

    private SheetEdit(String sheet, TreeMap<Integer, RowTexts> rows, OptionalInt model) {
        this(sheet, rows.navigableKeySet(), row -> rows.getOrDefault(row, RowTexts.NONE), model);
    }

    private static TreeMap<Integer, RowTexts> byRows(SortedMap<CellRef, String> texts) {
        TreeMap<Integer, RowTexts> rows = new TreeMap<>();
        List<Integer> columns = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int number = 0;
        for (Map.Entry<CellRef, String> text : texts.entrySet()) {
            if (text.getKey().row() != number && !columns.isEmpty()) {
                rows.put(number, new RowTexts(columns, row));
                columns.clear();
                row.clear();
            }
            number = text.getKey().row();
            columns.add(text.getKey().column());
            row.add(text.getValue());
        }
        if (!columns.isEmpty()) {
            rows.put(number, new RowTexts(columns, row));
        }
        return rows;
    }

    /** The texts of one row, which may have none. */
    public RowTexts texts(int number) {
        return rows.contains(number) ? row.apply(number) : RowTexts.NONE;
    }
}
