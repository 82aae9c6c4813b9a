package dev.bailiwick.form;

import dev.bailiwick.layout.SheetQuestionnaire;
import dev.bailiwick.layout.Table;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.report.MappingColumns;
import dev.bailiwick.workbook.CellRef;
import dev.bailiwick.workbook.RowTexts;
import dev.bailiwick.workbook.SheetEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts the mapping's columns to the right of a table, in the looks of its last column. Columns that an earlier run added
 * are taken again.
 */
final class ColumnsFill implements TableFill {

    private final SheetQuestionnaire questionnaire;
    private final MappingColumns columns;
    private final NavigableMap<Integer, List<String>> rows = new TreeMap<>();
    private final Map<Integer, Set<Integer>> kept = new HashMap<>();

    ColumnsFill(SheetQuestionnaire questionnaire, MappingColumns columns) {
        this.questionnaire = questionnaire;
        this.columns = columns;
        rows.put(table().headerRow(), columns.names());
    }

    private Table table() {
        return questionnaire.table();
    }

    @Override
    public void row(Row row, Optional<Mapping> mapping, List<String> cells) {
        if (row instanceof Row.Heading) {
            put(row, columns.names());
        }
        mapping.ifPresent(m -> put(row, cells));
    }

    private void put(Row row, List<String> values) {
        rows.put((int) row.line(), values);
        Set<Integer> ofSender = EarlierCells.ofSender(row, questionnaire.tableOf(row));
        if (!ofSender.isEmpty()) {
            kept.put((int) row.line(), ofSender);
        }
    }

    @Override
    public SheetEdit edit() {
        List<Integer> places = List.copyOf(places());
        int last = table().lastOfForm();
        rows.keySet().removeIf(row -> kept.getOrDefault(row, Set.of()).containsAll(places));
        return new SheetEdit(
                table().grid().name(), rows.navigableKeySet(), row -> texts(places, row), OptionalInt.of(last));
    }

    private RowTexts texts(List<Integer> places, int row) {
        List<String> values = rows.getOrDefault(row, List.of());
        Set<Integer> ofSender = kept.getOrDefault(row, Set.of());
        if (ofSender.isEmpty() && values.size() == places.size()) {
            return new RowTexts(places, values);
        }
        List<Integer> ours = places.stream().filter(p -> !ofSender.contains(p)).toList();
        return new RowTexts(
                ours,
                ours.stream()
                        .map(places::indexOf)
                        .map(i -> i < values.size() ? values.get(i) : "")
                        .toList());
    }

    /** Those of an earlier run first; what is left of them is cleared. New ones stand side by side right of the table. */
    private List<Integer> places() {
        List<Integer> places = table().ours().stream().sorted().collect(Collectors.toCollection(ArrayList::new));
        int added = columns.names().size() - places.size();
        int first = table().lastColumn() + 1;
        for (int column = first; column < first + added; column++) {
            if (column > CellRef.COLUMNS) {
                throw noRoom(added);
            }
            if (isTaken(column)) {
                first = column + 1;
            }
        }
        for (int column = first; column < first + added; column++) {
            places.add(column);
        }
        return places;
    }

    private boolean isTaken(int column) {
        return questionnaire.takes(column)
                || rows.navigableKeySet().stream()
                        .anyMatch(row -> table().grid().covered(row, column));
    }

    private UnusableException noRoom(int added) {
        return new UnusableException(
                new Place(
                        questionnaire.place(table()).file(),
                        table().grid().name(),
                        table().headerRow(),
                        table().lastOfForm()),
                "there is no room for " + added + " columns to the right of the table",
                "put them on a sheet of their own: --sheet-out NAME");
    }
}
