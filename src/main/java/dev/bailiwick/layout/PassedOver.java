package dev.bailiwick.layout;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import java.util.function.Consumer;

/** Tells of questions below the end of a table, which are not read. Not thread-safe. */
final class PassedOver {

    private final String file;
    private final Consumer<Problem> problems;
    private Place end = new Place("", 0, 0);
    private int first;
    private int last;
    private int count;

    PassedOver(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Notes the row that ends the table. */
    void begin(GridRow mark, Table table) {
        int column = 1;
        while (mark.at(column).isBlank()) {
            column++;
        }
        end = new Place(file, table.grid().name(), mark.number(), column);
    }

    void add(GridRow row, Table table) {
        if (Tail.mayAsk(row, table)) {
            first = count == 0 ? row.number() : first;
            last = row.number();
            count++;
        }
    }

    /** Says what was passed over since the table's end. */
    void tell() {
        if (count > 0) {
            String rows = count == 1
                    ? "1 row with a question below, row " + first + ", is"
                    : count + " rows with questions below, from row " + first + " to row " + last + ", are";
            problems.accept(new Problem(
                    end,
                    "the table ends here, and " + rows + " passed over",
                    "if " + (count == 1 ? "it belongs" : "they belong") + " to it, clear this cell"));
        }
        count = 0;
    }
}
