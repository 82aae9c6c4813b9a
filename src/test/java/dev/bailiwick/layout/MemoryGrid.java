package dev.bailiwick.layout;

import dev.bailiwick.workbook.SilentFormula;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet that a test writes down: a line a row, bars between cells. */
final class MemoryGrid implements Grid {

    private final String name;
    private final boolean hidden;
    private final List<GridRow> rows = new ArrayList<>();
    private final Map<List<Integer>, List<Integer>> merges = new HashMap<>();

    MemoryGrid(String name, boolean hidden, String text) {
        this.name = name;
        this.hidden = hidden;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                rows.add(new GridRow(
                        number,
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()));
            }
        }
    }

    static MemoryGrid of(String text) {
        return new MemoryGrid("Form", false, text);
    }

    MemoryGrid merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        merges.put(List.of(firstRow, firstColumn), List.of(lastRow, lastColumn));
        return this;
    }

    /** Puts a formula without a stored result there. */
    MemoryGrid uncomputed(int row, int column) {
        rows.replaceAll(
                r -> r.number() == row ? new GridRow(row, r.cells(), List.of(new SilentFormula(column, false))) : r);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public Iterator<GridRow> rows() {
        return rows.iterator();
    }

    @Override
    public int lastRowOf(int row, int column) {
        return merges.getOrDefault(List.of(row, column), List.of(row, column)).get(0);
    }

    @Override
    public int lastColumnOf(int row, int column) {
        return merges.getOrDefault(List.of(row, column), List.of(row, column)).get(1);
    }

    @Override
    public boolean covered(int row, int column) {
        return merges.entrySet().stream()
                .anyMatch(m -> !m.getKey().equals(List.of(row, column))
                        && m.getKey().get(0) <= row
                        && row <= m.getValue().get(0)
                        && m.getKey().get(1) <= column
                        && column <= m.getValue().get(1));
    }

    @Override
    public Optional<List<String>> choices(int row, int column) {
        return Optional.empty();
    }
}
