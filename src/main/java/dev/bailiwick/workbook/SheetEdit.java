package dev.bailiwick.workbook;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What to write into one sheet.
 *
 * @param sheet the sheet's name
 * @param texts what cells shall hold, always as text and never as a formula; an empty text clears a cell
 * @param models for cells that the sheet has not yet: the cell whose looks they take; a cell that is there keeps its own
 */
public record SheetEdit(String sheet, SortedMap<CellRef, String> texts, SortedMap<CellRef, CellRef> models) {

    public SheetEdit {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    }

    public SheetEdit(String sheet, SortedMap<CellRef, String> texts) {
        this(sheet, texts, new TreeMap<>());
    }
}
