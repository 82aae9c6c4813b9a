package dev.bailiwick.form;

import dev.bailiwick.layout.MappedSheet;
import dev.bailiwick.questionnaire.EarlierMapping;
import dev.bailiwick.workbook.Cell;
import dev.bailiwick.workbook.CellRef;
import dev.bailiwick.workbook.Sheet;
import dev.bailiwick.workbook.SheetRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The sheet that an earlier run added, on which people may have written since, in columns of theirs or below: that
 * stays, beside the question it belongs to. Not thread-safe.
 */
final class EarlierSheet {

    /** What tells a question in a row of the sheet. */
    private record Key(String sheet, String id, String text) {

        /** What a workbook does to the ends of lines does not matter. */
        static Key of(String sheet, String id, String text) {
            return new Key(
                    sheet.strip(), id.strip(), text.replaceAll("\\s+", " ").strip());
        }
    }

    private final String name;
    private final List<List<String>> rows;
    private final List<Integer> columns;
    private final Map<Integer, SheetRow> old = new TreeMap<>();
    private final SortedMap<CellRef, String> texts = new TreeMap<>();
    private final List<Integer> left = new ArrayList<>();
    private int width;

    /** @param rows the new ones, of which the first is the header */
    EarlierSheet(Sheet sheet, List<List<String>> rows) {
        name = sheet.name();
        this.rows = rows;
        Iterator<SheetRow> all = sheet.rows();
        while (all.hasNext()) {
            SheetRow row = all.next();
            old.put(row.number(), row);
            row.cells().forEach(c -> width = Math.max(width, c.column()));
        }
        columns = new ArrayList<>(ours(rows.get(0)));
    }

    /** Ours that are there, and as many behind all others as are missing. */
    private List<Integer> ours(List<String> names) {
        List<String> header = new ArrayList<>();
        IntStream.rangeClosed(1, width).forEach(c -> header.add(text(1, c)));
        int fixed = MappedSheet.COLUMNS.size();
        List<Integer> found =
                new ArrayList<>(IntStream.rangeClosed(1, fixed).boxed().toList());
        EarlierMapping.columns(header, names.subList(fixed, names.size())).stream()
                .map(i -> i + 1)
                .filter(c -> c > fixed)
                .sorted()
                .forEach(found::add);
        for (int c = width + 1; found.size() < names.size(); c++) {
            found.add(c);
        }
        return found;
    }

    private String text(int row, int column) {
        return Optional.ofNullable(old.get(row))
                .flatMap(r -> r.cell(column))
                .map(Cell::text)
                .orElse("");
    }

    /** What to write, which leaves alone what need not move. */
    SortedMap<CellRef, String> texts() {
        Map<Key, Deque<SheetRow>> byQuestion = new HashMap<>();
        old.values().stream()
                .filter(r -> r.number() > 1)
                .forEach(r -> byQuestion
                        .computeIfAbsent(
                                Key.of(text(r.number(), 1), text(r.number(), 3), text(r.number(), 5)),
                                k -> new ArrayDeque<>())
                        .add(r));
        clearOurs();
        Map<Integer, SheetRow> moved = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int number = i + 1;
            List<String> cells = rows.get(i);
            for (int c = 0; c < cells.size(); c++) {
                texts.put(new CellRef(number, columns.get(c)), cells.get(c));
            }
            Optional.ofNullable(byQuestion.get(Key.of(cells.get(0), cells.get(2), cells.get(4))))
                    .map(Deque::poll)
                    .ifPresent(r -> moved.put(number, r));
        }
        move(moved);
        keepRest(byQuestion);
        return texts;
    }

    private void clearOurs() {
        old.values()
                .forEach(row -> row.cells().stream()
                        .filter(c -> columns.contains(c.column()))
                        .forEach(c -> texts.put(new CellRef(row.number(), c.column()), "")));
    }

    private void move(Map<Integer, SheetRow> moved) {
        moved.values().forEach(row -> others(row).forEach(c -> clear(row, c)));
        moved.forEach((number, row) -> others(row).forEach(c -> put(number, row, c)));
    }

    private List<Cell> others(SheetRow row) {
        return row.cells().stream().filter(c -> !columns.contains(c.column())).toList();
    }

    private void clear(SheetRow row, Cell cell) {
        texts.put(new CellRef(row.number(), cell.column()), "");
    }

    /** Of a cell that stays in its place nothing is written, so that it stays what it is, such as a number. */
    private void put(int number, SheetRow row, Cell cell) {
        CellRef target = new CellRef(number, cell.column());
        if (number == row.number() && !columns.contains(cell.column())) {
            texts.remove(target);
        } else {
            texts.put(target, cell.text());
        }
    }

    /** What people wrote beside a question that is gone, or below all, stays below all. */
    private void keepRest(Map<Key, Deque<SheetRow>> byQuestion) {
        Map<Integer, SheetRow> rest = new TreeMap<>();
        byQuestion
                .values()
                .forEach(all -> all.forEach(row -> {
                    if (!others(row).isEmpty() || !isOurs(row)) {
                        rest.put(row.number(), row);
                    }
                }));
        rest.values().forEach(row -> row.cells().forEach(c -> texts.putIfAbsent(ref(row, c), "")));
        int free = rows.size() + 1;
        Map<Integer, SheetRow> below = new TreeMap<>();
        for (SheetRow row : rest.values()) {
            int number = Math.max(free, row.number());
            below.put(number, row);
            if (isOurs(row)) {
                left.add(number);
            }
            free = number + 1;
        }
        below.forEach((number, row) -> row.cells().forEach(c -> keep(number, row, c)));
    }

    private static boolean isOurs(SheetRow row) {
        return row.cell(2).filter(c -> c.text().matches("\\d+")).isPresent();
    }

    private static CellRef ref(SheetRow row, Cell cell) {
        return new CellRef(row.number(), cell.column());
    }

    private void keep(int number, SheetRow row, Cell cell) {
        if (number == row.number()) {
            texts.remove(ref(row, cell));
        } else {
            texts.put(new CellRef(number, cell.column()), cell.text());
        }
    }

    /** Says which rows stand below all others, since their questions are gone. */
    List<String> lines() {
        return left.isEmpty()
                ? List.of()
                : List.of(name + ": what was written beside questions that are gone stands below the others, from row "
                        + left.get(0) + " on");
    }
}
