package dev.bailiwick.layout;

import dev.bailiwick.profile.Headers;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of questions on a sheet. The header may stand again further down, over the next block.
 *
 * @param headerRow the number of its first header row, counted from 1
 * @param names of the columns from column A on, as they stand; blank where there is none
 * @param columns which column holds what, counted from 0 with column A
 * @param grounds for each of the roles found, why it is this column
 * @param ours the columns, counted from 1, that an earlier run added: they are no part of the sender's form
 * @param reach follows from the others; every row is cut by it
 */
public record Table(
        Grid grid,
        int headerRow,
        List<String> names,
        Columns columns,
        Map<ColumnRole, String> grounds,
        Set<Integer> ours,
        Reach reach) {

    public Table {
        names = List.copyOf(names);
        grounds = Map.copyOf(grounds);
        ours = Set.copyOf(ours);
    }

    /** A table with these columns. */
    static Table of(
            Grid grid,
            int headerRow,
            List<String> names,
            Columns columns,
            Map<ColumnRole, String> grounds,
            Set<Integer> ours) {
        return new Table(grid, headerRow, names, columns, grounds, ours, Reach.of(names, columns, ours));
    }

    /** The first column that belongs to it, counted from 1. */
    public int firstColumn() {
        return reach.first();
    }

    /** The last column that belongs to it, counted from 1. */
    public int lastColumn() {
        return reach.last();
    }

    /** The last column of the sender's, counted from 1. */
    public int lastOfForm() {
        return reach.lastOfForm();
    }

    /** Whether the question's column has no name, so that what stands there is the title of the block below. */
    public boolean isGuessed() {
        return ColumnChoice.BY_TEXTS.equals(grounds.get(ColumnRole.QUESTION));
    }

    /** The columns' names, from the first to the last; a column that has a role and no name is called by its role. */
    public List<String> header() {
        List<String> header = new ArrayList<>();
        for (int i = firstColumn() - 1; i < lastColumn(); i++) {
            String name = i < names.size() ? names.get(i) : "";
            header.add(name.isBlank() || (isGuessed() && !role(i).isEmpty()) ? role(i) : name);
        }
        return List.copyOf(header);
    }

    private String role(int column) {
        if (column == columns.question()) {
            return ColumnRole.QUESTION.word();
        }
        return columns.id().stream().anyMatch(id -> id == column) ? ColumnRole.ID.word() : "";
    }

    /** Which column of {@link #header} holds what, counted from 0. */
    public Columns shown() {
        int offset = firstColumn() - 1;
        OptionalInt id =
                columns.id().isPresent() ? OptionalInt.of(columns.id().getAsInt() - offset) : OptionalInt.empty();
        return new Columns(
                columns.question() - offset,
                id,
                columns.sections().stream().map(s -> s - offset).toList());
    }

    /** The row's cells, from the first column to the last. */
    List<String> cells(GridRow row) {
        List<String> cells = new ArrayList<>(reach.last() - reach.first() + 1);
        for (int column = reach.first(); column <= reach.last(); column++) {
            cells.add(row.at(column));
        }
        return Collections.unmodifiableList(cells);
    }

    /** How many of the row's cells in the columns of the sender's form are not blank. */
    int filledOfForm(GridRow row) {
        int filled = 0;
        for (int column = reach.first(); column <= reach.lastOfForm(); column++) {
            filled += row.at(column).isBlank() || ours.contains(column) ? 0 : 1;
        }
        return filled;
    }

    /**
     * The columns of the sender's that are named so, counted from 1, in their order. A title over several columns is the
     * name of none, unless what stands below is joined in the same way.
     */
    public List<Integer> named(String header) {
        return Stream.iterate(1, i -> i + 1)
                .limit(names.size())
                .filter(i -> !ours.contains(i) && Headers.same(names.get(i - 1), header))
                .filter(i -> !isTitleOfSeveral(i))
                .toList();
    }

    private boolean isTitleOfSeveral(int column) {
        boolean nextIsNamed = column < names.size() && !names.get(column).isBlank();
        return !nextIsNamed
                && grid.lastColumnOf(headerRow, column) > column
                && grid.lastColumnOf(headerRow + 1, column) == column;
    }

    Table with(int otherRow, List<String> otherNames, Columns otherColumns) {
        return of(grid, otherRow, otherNames, otherColumns, grounds, ours);
    }
}
