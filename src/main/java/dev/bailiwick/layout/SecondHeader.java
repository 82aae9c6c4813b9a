package dev.bailiwick.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The second row of a header: it names the columns that stand together below one title, or below none, or says how to
 * fill them.
 */
final class SecondHeader {

    private static final int LONGEST_TITLE = 60;

    private SecondHeader() {}

    /** Whether the row goes on with the table's header: it stands right below, and says something of answers only. */
    static boolean is(GridRow row, Table table) {
        if (row.number() != table.headerRow() + 1 || table.isGuessed() || row.filled() == 0) {
            return false;
        }
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!row.at(column).isBlank() && !isTitle(row.at(column), column, table)) {
                return false;
            }
        }
        return !row.isUncomputed(table.columns().question() + 1);
    }

    private static boolean isTitle(String text, int column, Table table) {
        int index = column - 1;
        boolean ofAnswers = index > table.columns().question()
                && table.columns().id().stream().noneMatch(id -> id == index)
                && !table.columns().sections().contains(index)
                && !table.ours().contains(column);
        return ofAnswers && text.length() <= LONGEST_TITLE && !text.endsWith("?") && !text.endsWith(".");
    }

    /** The table with the names of both rows: a title over several columns is the name of none. */
    static Table read(GridRow row, Table table) {
        int width = Math.max(row.cells().size(), table.names().size());
        List<String> names = new ArrayList<>(width);
        for (int column = 1; column <= width; column++) {
            String above = column <= table.names().size() ? table.names().get(column - 1) : "";
            boolean title = isJoined(column, table.headerRow(), table) || isOverNext(column, row, table);
            boolean joined = isJoined(column, row.number(), table);
            names.add(above.isBlank() || title ? (joined ? "" : row.at(column)) : above);
        }
        return table.with(table.headerRow(), names, table.columns());
    }

    private static boolean isJoined(int column, int row, Table table) {
        return table.grid().covered(row, column) || table.grid().lastColumnOf(row, column) > column;
    }

    /** A title that reaches over the next column without being joined with it: that one is named by this row alone. */
    private static boolean isOverNext(int column, GridRow row, Table table) {
        boolean nextIsNamed =
                column < table.names().size() && !table.names().get(column).isBlank();
        return !nextIsNamed && !row.at(column).isBlank() && !row.at(column + 1).isBlank();
    }
}
