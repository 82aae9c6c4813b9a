package dev.bailiwick.answers;

import dev.bailiwick.layout.SheetQuestionnaire;
import dev.bailiwick.layout.Table;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.AnswerColumns;
import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Columns;
import dev.bailiwick.questionnaire.EarlierMapping;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.questionnaire.Row.Again;
import dev.bailiwick.questionnaire.Row.Question;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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

    /**
     * @param passedOver gets where a block of a sheet has no column of answers, while another one has
     * @throws dev.bailiwick.problem.UnusableException if it has none, or several that may be the answer
     */
    void read(Questionnaire questionnaire, List<AnswerRow> rows, Consumer<Problem> passedOver) {
        if (questionnaire instanceof SheetQuestionnaire sheet) {
            new AnswerSheet(this, sheet, passedOver).read(rows);
            return;
        }
        Place place = new Place(questionnaire.name(), 1, 0);
        List<String> header = questionnaire.header();
        AnswerTable table = table(place, header, questionnaire.columns(), columns, Optional.empty());
        SharedCells shared = new SharedCells();
        questionnaire.rows().forEachRemaining(row -> add(row, table, shared, rows));
    }

    boolean mayRead(Table table) {
        return AnswerColumns.mayBeIn(table.header(), columns, taken(table.header(), table.shown()));
    }

    /** @throws dev.bailiwick.problem.UnusableException if it has no column of answers, or several that may be the answer */
    AnswerTable table(Place place, Table table) {
        return table(place, table.header(), table.shown(), columns, Optional.of(table));
    }

    /** A block further down need not have all columns that the user named. */
    AnswerTable further(Place place, Table table) {
        Map<AnswerRole, String> there = new EnumMap<>(AnswerRole.class);
        columns.forEach((role, name) -> {
            if (table.header().stream().anyMatch(h -> h.strip().equalsIgnoreCase(name.strip()))) {
                there.put(role, name);
            }
        });
        return table(place, table.header(), table.shown(), there, Optional.of(table));
    }

    private AnswerTable table(
            Place place, List<String> header, Columns asked, Map<AnswerRole, String> given, Optional<Table> sheet) {
        AnswerColumns answered = AnswerColumns.find(place, header, given, taken(header, asked));
        if (answered.byRole().containsValue(asked.question())) {
            throw new UnusableException(
                    place,
                    "`" + header.get(asked.question()) + "` is the question, and cannot be an answer too",
                    "name another column with --column, for the question or for the answer");
        }
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
    static void add(Row row, AnswerTable table, SharedCells shared, List<AnswerRow> rows) {
        if (row instanceof Question question && !question.item().isBlank()) {
            rows.add(table.row(row, question.item(), shared));
        } else if (row instanceof Again again && table.isAnswered(row)) {
            rows.add(table.row(row, again.item(), shared));
        }
    }
}
