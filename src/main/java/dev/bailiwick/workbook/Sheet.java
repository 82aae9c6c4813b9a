package dev.bailiwick.workbook;

import java.util.Iterator;
import java.util.List;

/** A sheet of cells. Thread-safe, but for the iterators. */
public interface Sheet {

    String name();

    Visibility visibility();

    /** Whether a spreadsheet keeps people from changing locked cells. */
    boolean isProtected();

    /** Ranges that are shown as one cell, which is the upper left one; in the order of the file. */
    List<CellRange> merges();

    /** Choices that the form offers; in the order of the file, one for each range. */
    List<DropDown> dropDowns();

    /** @param column 1-based */
    boolean hidesColumn(int column);

    /** The rows that hold some text, or a formula without a stored result, from above. They are read anew each time, as one goes on. */
    Iterator<SheetRow> rows();
}
