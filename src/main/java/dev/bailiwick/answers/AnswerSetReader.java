package dev.bailiwick.answers;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.questionnaire.AnswerColumns;
import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Columns;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.EarlierMapping;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.questionnaire.Row.Question;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads answer sets. A set is held in memory as a whole. Thread-safe. */
public final class AnswerSetReader {

    private final ReadOptions options;
    private final Map<AnswerRole, String> columns;

    /** @param columns header names that the user gave for roles; the other roles are found by name */
    public AnswerSetReader(ReadOptions options, Map<AnswerRole, String> columns) {
        this.options = options;
        this.columns = Map.copyOf(columns);
    }

    /** @throws dev.bailiwick.problem.UnusableException if there is no such file, or it holds no answers */
    AnswerSet read(String file) {
        List<Problem> problems = new ArrayList<>();
        try (Questionnaire questionnaire = CsvQuestionnaire.open(file, options, problems::add)) {
            return read(questionnaire, problems);
        }
    }

    /**
     * Reads from a stream and closes it.
     *
     * @param name for messages
     */
    AnswerSet read(String name, InputStream in) {
        List<Problem> problems = new ArrayList<>();
        try (Questionnaire questionnaire = CsvQuestionnaire.open(name, in, options, problems::add)) {
            return read(questionnaire, problems);
        }
    }

    private AnswerSet read(Questionnaire questionnaire, List<Problem> problems) {
        Columns asked = questionnaire.columns();
        AnswerColumns answered = AnswerColumns.find(
                new Place(questionnaire.name(), 1, 0),
                questionnaire.header(),
                columns,
                taken(questionnaire.header(), asked));
        List<AnswerRow> rows = new ArrayList<>();
        questionnaire.rows().forEachRemaining(row -> add(row, asked, answered, rows));
        return new AnswerSet(questionnaire.name(), rows, questionnaire.unreadRows(), problems);
    }

    private Set<Integer> taken(List<String> header, Columns asked) {
        Set<Integer> taken = new HashSet<>(EarlierMapping.columns(header, options.added()));
        taken.add(asked.question());
        taken.addAll(asked.sections());
        asked.id().ifPresent(taken::add);
        return taken;
    }

    private static void add(Row row, Columns asked, AnswerColumns answered, List<AnswerRow> rows) {
        if (!(row instanceof Question question) || question.item().isBlank()) {
            return;
        }
        Item item = question.item();
        int line = item.place().line();
        Map<AnswerRole, String> cells = new EnumMap<>(AnswerRole.class);
        Map<AnswerRole, AnswerPlace> places = new EnumMap<>(AnswerRole.class);
        answered.byRole().forEach((role, column) -> {
            cells.put(role, row.cells().get(column).strip());
            places.put(role, AnswerPlace.ofText(item.place().file(), line, column + 1));
        });
        boolean named = asked.id().isPresent()
                && !row.cells().get(asked.id().getAsInt()).isBlank();
        AnswerPlace place = AnswerPlace.ofText(item.place().file(), line, asked.question() + 1);
        rows.add(new AnswerRow(item, named, cells, places, place));
    }
}
