package dev.bailiwick.workbook;

import java.util.List;

/**
 * A choice that the form offers for some cells.
 *
 * @param values as the form offers them, in its order; empty where nobody can tell without computing a formula or
 *     opening another file
 */
public record DropDown(CellRange range, List<String> values) {

    public DropDown {
        values = List.copyOf(values);
    }
}
