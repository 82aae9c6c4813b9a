package dev.bailiwick.answers;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.questionnaire.AnswerRole;
import java.util.List;

/**
 * A filled-in questionnaire.
 *
 * @param name the file as the user named it
 * @param rows those that hold a question, in the order of the file
 * @param unread how many rows could not be read
 * @param whole whether no row was left unread and no sheet or block passed over, and there are rows
 * @param problems with single rows, and warnings
 */
record AnswerSet(String name, List<AnswerRow> rows, long unread, boolean whole, List<Problem> problems) {

    AnswerSet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** The cells of a column, in the order of the rows. */
    List<String> column(AnswerRole role) {
        return rows.stream().map(row -> row.cell(role)).toList();
    }
}
