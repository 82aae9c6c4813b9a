package dev.bailiwick.workbook;

import java.util.List;

/**
 * A choice that the form offers for some cells.
 *
 * @param values as the form offers them, in its order; empty where a formula makes them up
 */
public record DropDown(CellRange range, List<String> values) {

    public DropDown {
        values = List.copyOf(values);
    }
}
