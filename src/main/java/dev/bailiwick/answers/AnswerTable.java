package dev.bailiwick.answers;

import dev.bailiwick.layout.Table;
import dev.bailiwick.questionnaire.AnswerColumns;
import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Columns;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes answers of the rows of a table. Thread-safe.
 *
 * @param file as the user named it
 * @param asked the columns of the questions, counted from 0
 * @param answered the columns of the answers
 * @param sheet the table where it stands on a sheet; empty for a text file
 */
record AnswerTable(String file, Columns asked, AnswerColumns answered, Optional<Table> sheet) {

    AnswerRow row(Row row, Item item, SharedCells shared) {
        int line = item.place().line();
        Map<AnswerRole, String> cells = new EnumMap<>(AnswerRole.class);
        Map<AnswerRole, AnswerPlace> places = new EnumMap<>(AnswerRole.class);
        Map<AnswerRole, List<String>> choices = new EnumMap<>(AnswerRole.class);
        answered.byRole().forEach((role, column) -> {
            SharedCells.Cell cell = shared.in(row, this, column);
            cells.put(role, cell.text());
            places.put(role, place(cell.line(), column));
            choices(cell.line(), column).ifPresent(list -> choices.put(role, list));
        });
        boolean named = asked.id().isPresent()
                && !row.cells().get(asked.id().getAsInt()).isBlank();
        return new AnswerRow(item, named, cells, places, choices, place(line, asked.question()));
    }

    boolean isAnswered(Row row) {
        return answered.byRole().values().stream()
                .anyMatch(column -> !row.cells().get(column).isBlank());
    }

    private AnswerPlace place(int line, int column) {
        return sheet.map(table -> AnswerPlace.ofCell(file, table.grid().name(), line, column + table.firstColumn()))
                .orElseGet(() -> AnswerPlace.ofText(file, line, column + 1));
    }

    private Optional<List<String>> choices(int line, int column) {
        return sheet.flatMap(table -> table.grid().choices(line, column + table.firstColumn()))
                .map(list -> list.stream().map(String::strip).toList());
    }
}
