package dev.bailiwick.layout;

import java.util.Iterator;
import java.util.List;

/** Recognises the sheet that an earlier run added, which asks nothing. */
public final class MappedSheet {

    /** Its first columns; those of the mapping follow. */
    public static final List<String> COLUMNS = List.of("sheet", "row", "id", "section", "question");

    private MappedSheet() {}

    public static boolean is(Grid grid) {
        Iterator<GridRow> rows = grid.rows();
        return rows.hasNext() && begins(rows.next().cells());
    }

    private static boolean begins(List<String> cells) {
        return cells.size() > COLUMNS.size() && cells.subList(0, COLUMNS.size()).equals(COLUMNS);
    }
}
