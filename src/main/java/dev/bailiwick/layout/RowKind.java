package dev.bailiwick.layout;

import dev.bailiwick.language.Questions;
import dev.bailiwick.language.Requests;
import dev.bailiwick.questionnaire.Columns;

/** What a row of a table is. */
enum RowKind {
    QUESTION,
    /** A text over the rows below. */
    HEADING,
    REMARK;

    private static final int LONGEST_HEADING = 100;

    /**
     * @param row with the values of merged cells filled in
     * @param own the row as it stands
     */
    static RowKind of(GridRow row, GridRow own, Table table) {
        Columns columns = table.columns();
        String question = row.at(columns.question() + 1);
        String id = columns.id().isPresent() ? row.at(columns.id().getAsInt() + 1) : "";
        boolean alone = isAlone(own, table);
        if (question.isBlank()) {
            return ColumnGuess.isCode(id) ? QUESTION : alone && isShort(own) ? HEADING : REMARK;
        }
        boolean named = ColumnGuess.isCode(id);
        if (!alone || named) {
            return own.at(columns.question() + 1).isBlank() && !named ? REMARK : QUESTION;
        }
        return isShort(own) && (columns.id().isPresent() ? !asks(question) : spreads(own, table)) ? HEADING : QUESTION;
    }

    /** Notes beside the table do not count. */
    private static boolean isAlone(GridRow row, Table table) {
        return row.filled() == 1 || table.filledOfForm(row) == 1;
    }

    private static boolean isShort(GridRow row) {
        return row.cells().stream().allMatch(c -> c.strip().length() <= LONGEST_HEADING);
    }

    private static boolean asks(String text) {
        String stripped = text.strip();
        return stripped.endsWith("?")
                || stripped.endsWith(".")
                || Requests.begins(stripped)
                || Questions.begins(stripped);
    }

    /** Whether the row's one cell is merged over all columns of the table. */
    private static boolean spreads(GridRow row, Table table) {
        int column = 1;
        while (row.at(column).isBlank()) {
            column++;
        }
        int last = table.lastOfForm();
        return table.grid().lastColumnOf(row.number(), column) >= last && column < last;
    }
}
