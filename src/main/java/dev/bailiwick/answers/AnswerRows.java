package dev.bailiwick.answers;

import dev.bailiwick.layout.SheetQuestionnaire;
import dev.bailiwick.layout.Table;
import dev.bailiwick.problem.Place;
import dev.bailiwick.questionnaire.AnswerColumns;
import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Columns;
import dev.bailiwick.questionnaire.EarlierMapping;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.questionnaire.Row.Again;
import dev.bailiwick.questionnaire.Row.Heading;
import dev.bailiwick.questionnaire.Row.Question;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the answers from questionnaires.
 *
 * @param added the names of the columns that a run of {@code map} adds
 * @param columns header names that the user gave for roles
 */
record AnswerRows(List<String> added, Map<AnswerRole, String> columns) {

    AnswerRows {
        added = List.copyOf(added);
        columns = Map.copyOf(columns);
    }

    /** Whether it may have a column of answers. */
    boolean mayRead(Questionnaire questionnaire) {
        return AnswerColumns.mayBeIn(
                questionnaire.header(), columns, taken(questionnaire.header(), questionnaire.columns()));
    }

    /** @throws dev.bailiwick.problem.UnusableException if it has none, or several that may be the answer */
    void read(Questionnaire questionnaire, List<AnswerRow> rows) {
        AnswerTable table = questionnaire instanceof SheetQuestionnaire sheet
                ? table(sheet, sheet.table())
                : table(
                        new Place(questionnaire.name(), 1, 0),
                        questionnaire.header(),
                        questionnaire.columns(),
                        Optional.empty());
        SharedCells shared = new SharedCells();
        Iterator<Row> all = questionnaire.rows();
        while (all.hasNext()) {
            Row row = all.next();
            if (row instanceof Heading && questionnaire instanceof SheetQuestionnaire sheet) {
                table = table(sheet, sheet.tableOf(row));
                shared = new SharedCells();
            } else {
                add(row, table, shared, rows);
            }
        }
    }

    /** On a sheet, a header that stands again may name columns in another order. */
    private AnswerTable table(SheetQuestionnaire sheet, Table table) {
        return table(sheet.place(table), table.header(), table.shown(), Optional.of(table));
    }

    private AnswerTable table(Place place, List<String> header, Columns asked, Optional<Table> sheet) {
        AnswerColumns answered = AnswerColumns.find(place, header, columns, taken(header, asked));
        return new AnswerTable(place.file(), asked, answered, sheet);
    }

    private Set<Integer> taken(List<String> header, Columns asked) {
        Set<Integer> taken = new HashSet<>(EarlierMapping.columns(header, added));
        taken.add(asked.question());
        taken.addAll(asked.sections());
        asked.id().ifPresent(taken::add);
        return taken;
    }

    /** A question that stands on an earlier sheet too need not be answered a second time. */
    private static void add(Row row, AnswerTable table, SharedCells shared, List<AnswerRow> rows) {
        if (row instanceof Question question && !question.item().isBlank()) {
            rows.add(table.row(row, question.item(), shared));
        } else if (row instanceof Again again && table.isAnswered(row)) {
            rows.add(table.row(row, again.item(), shared));
        }
    }
}
