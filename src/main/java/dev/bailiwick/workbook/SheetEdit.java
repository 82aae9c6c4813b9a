package dev.bailiwick.workbook;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * What to write into one sheet. The texts of a row are asked for when they are checked and when they are written, so that
 * they need not all be in memory as cells; nothing is copied, so leave it all as it is.
 *
 * @param sheet the sheet's name
 * @param rows those that have cells to write, 1-based
 * @param row what the cells of such a row shall hold, by columns (A is 1), always as text and never as a formula; an empty
 *     text clears a cell. The same whenever it is asked for
 * @param model for a cell that the sheet has not yet: the cell whose looks it takes, or itself where that is none; a cell
 *     that is there keeps its own
 */
public record SheetEdit(
        String sheet,
        NavigableSet<Integer> rows,
        IntFunction<SortedMap<Integer, String>> row,
        UnaryOperator<CellRef> model) {

    /** Of cells without models. */
    public SheetEdit(String sheet, SortedMap<CellRef, String> texts) {
        this(sheet, texts, UnaryOperator.identity());
    }

    /** Of a few cells. */
    public SheetEdit(String sheet, SortedMap<CellRef, String> texts, UnaryOperator<CellRef> model) {
        this(sheet, byRows(texts), model);
    }

    private SheetEdit(String sheet, TreeMap<Integer, SortedMap<Integer, String>> rows, UnaryOperator<CellRef> model) {
        this(sheet, rows.navigableKeySet(), row -> rows.getOrDefault(row, Collections.emptySortedMap()), model);
    }

    private static TreeMap<Integer, SortedMap<Integer, String>> byRows(SortedMap<CellRef, String> texts) {
        TreeMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
        texts.forEach((cell, text) ->
                rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), text));
        return rows;
    }

    /** The texts of one row, which may have none. */
    public SortedMap<Integer, String> texts(int number) {
        return rows.contains(number) ? row.apply(number) : Collections.emptySortedMap();
    }
}
