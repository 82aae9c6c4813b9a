package dev.bailiwick.layout;

import dev.bailiwick.language.Requests;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the rows with which forms end a table: end marks, and whose the form is. Questions can begin like them, so that
 * what stands below counts too. Not thread-safe.
 */
final class Tail {

    private static final int LONGEST_MARK = 60;

    /** A mark of which nothing else can be meant, unless it stands among the questions. */
    private static final Pattern END_OF_FORM = Pattern.compile(
            "\\W*end\\W*|end table data.*|\\W*end of (the |this )?(standard|table|(work)?sheet|form|document|file|survey"
                    + "|questionnaire|assessment|checklist)\\W*",
            Pattern.DOTALL);

    private static final Pattern END = Pattern.compile("\\W*end of\\b.*", Pattern.DOTALL);
    private static final Pattern RIGHTS = Pattern.compile(
            "(©|\\(c\\)\\s*(copyright|\\d{4})|copyright\\b|.*\\ball rights reserved\\b).*", Pattern.DOTALL);

    private final RowsAhead rows;

    /** Up to this row nothing ends, since it asks. */
    private int asking;

    Tail(RowsAhead rows) {
        this.rows = rows;
    }

    /** Whether the row, the last one taken, ends the table: what follows is no question until a header stands again. */
    boolean ends(GridRow row, Table table) {
        if (row.filled() > 2 || row.number() < asking || !isMark(first(row)) || isAsked(row, table)) {
            return false;
        }
        boolean apart = row.at(table.columns().question() + 1).isBlank();
        if (apart && END_OF_FORM.matcher(first(row)).matches()) {
            return true;
        }
        Optional<GridRow> next = rows.find(r -> HeaderAgain.is(r, table) || asks(r, table));
        boolean asked = next.isPresent() && !HeaderAgain.is(next.get(), table);
        asking = asked ? next.get().number() : 0;
        return !asked;
    }

    private static boolean isMark(String text) {
        boolean end = text.length() <= LONGEST_MARK
                && text.contains("end") // Few texts do, and this is asked for every row.
                && (END.matcher(text).matches() || END_OF_FORM.matcher(text).matches());
        return end || RIGHTS.matcher(text).matches();
    }

    /** Whether the row is a question or a requirement itself. */
    private static boolean isAsked(GridRow row, Table table) {
        String question = row.at(table.columns().question() + 1);
        boolean named = hasId(row, table) || !question.strip().equalsIgnoreCase(first(row));
        return row.cells().stream().anyMatch(c -> c.contains("?"))
                || Requests.begins(question)
                || (!question.isBlank() && named);
    }

    private static boolean hasId(GridRow row, Table table) {
        return table.columns().id().stream().anyMatch(id -> !row.at(id + 1).isBlank());
    }

    /** Whether the row is surely a question. */
    static boolean asks(GridRow row, Table table) {
        String question = row.at(table.columns().question() + 1).strip();
        boolean coded = table.columns().id().stream().anyMatch(id -> ColumnGuess.isCode(row.at(id + 1)));
        return !question.isEmpty() && (coded || question.endsWith("?") || Requests.begins(question));
    }

    /** Whether the row would be a question if the table went on: of remarks below a table, few stand where they would. */
    static boolean mayAsk(GridRow row, Table table) {
        boolean filled = !row.at(table.columns().question() + 1).isBlank();
        boolean named = table.columns().id().isEmpty() || hasId(row, table);
        return asks(row, table) || (filled && named && !isMark(first(row)));
    }

    private static String first(GridRow row) {
        return row.cells().stream()
                .filter(c -> !c.isBlank())
                .findFirst()
                .map(c -> c.strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
