package dev.bailiwick.workbook;

import java.util.Collections;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * What to write into one sheet. The map is not copied, since it can be large: leave it as it is.
 *
 * @param sheet the sheet's name
 * @param texts what cells shall hold, always as text and never as a formula; an empty text clears a cell
 * @param model for a cell that the sheet has not yet: the cell whose looks it takes, or itself where that is none; a cell
 *     that is there keeps its own
 */
public record SheetEdit(String sheet, SortedMap<CellRef, String> texts, UnaryOperator<CellRef> model) {

    public SheetEdit {
        texts = Collections.unmodifiableSortedMap(texts);
    }

    public SheetEdit(String sheet, SortedMap<CellRef, String> texts) {
        this(sheet, texts, UnaryOperator.identity());
    }
}
