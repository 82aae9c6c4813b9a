package dev.bailiwick.layout;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A sheet as rows of texts, whatever file it comes from. Rows and columns count from 1, as a spreadsheet shows them. */
public interface Grid {

    String name();

    /** Whether a spreadsheet does not show it. */
    boolean hidden();

    /** The rows that hold text, or a formula whose result is not stored, from the top at each call. */
    Iterator<GridRow> rows();

    /** The last row over which the cell is merged; its own where it is not. */
    int lastRowOf(int row, int column);

    /** The last column over which the cell is merged; its own where it is not. */
    int lastColumnOf(int row, int column);

    /** Whether the cell is hidden behind another with which it is merged. */
    boolean covered(int row, int column);

    /** What the cell's drop-down offers, which is nothing where nobody can tell; empty where it has no drop-down. */
    Optional<List<String>> choices(int row, int column);
}
