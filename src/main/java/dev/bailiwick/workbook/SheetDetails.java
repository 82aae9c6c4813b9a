package dev.bailiwick.workbook;

import java.util.List;

/**
 * What a sheet has beside its cells.
 *
 * @param lastRow the last one that holds some text, or a formula without a stored result; 0 where none does
 * @param hasFormulas whether some cell is computed
 * @param hiddenColumns as ranges of row 1
 * @param choices the lists of its data validations
 */
record SheetDetails(
        boolean isProtected,
        int lastRow,
        boolean hasFormulas,
        List<CellRange> merges,
        List<CellRange> hiddenColumns,
        List<Choice> choices) {

    /** @param formula what makes up the values, such as {@code "Yes,No"} or {@code Lists!$A$1:$A$3} */
    record Choice(CellRange range, String formula) {}
}
