package dev.bailiwick.report;

import dev.bailiwick.problem.Visible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table for people to read in a terminal: aligned by code points, two spaces between columns, a rule under the header.
 * Control characters in cells are made visible. Lines end with {@code \n} and have no trailing space. Not thread-safe.
 */
public final class TextTable {

    private static final String GAP = "  ";
    private static final String MORE = "…";

    private final List<String> header;
    private final int[] limits;
    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(List<String> header) {
        this.header = header.stream().map(Visible::of).toList();
        limits = new int[header.size()];
        right = new boolean[header.size()];
        Arrays.fill(limits, Integer.MAX_VALUE);
    }

    /** Cuts cells of the column, counted from 0, that are longer, and ends them with an ellipsis. */
    public TextTable limit(int column, int codePoints) {
        limits[column] = codePoints;
        return this;
    }

    /** Aligns the column, counted from 0, as numbers are. */
    public TextTable alignRight(int column) {
        right[column] = true;
        return this;
    }

    /** @throws IllegalArgumentException if there are not as many cells as columns */
    public TextTable row(List<String> cells) {
        rows.add(shown(cells));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        lines(rows::stream, out::append);
        return out.toString();
    }

    /**
     * Writes the table with rows that are too many to be held. Those given to {@link #row} are not in it.
     *
     * @param rows asked for twice, the first time to find out how wide they are
     * @param out takes one line after the other
     * @throws IllegalArgumentException if a row has not as many cells as there are columns
     */
    void write(Supplier<Stream<List<String>>> rows, Consumer<String> out) {
        lines(() -> rows.get().map(this::shown), out);
    }

    private List<String> shown(List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + header.size() + " columns");
        }
        return cells.stream().map(Visible::of).toList();
    }

    private void lines(Supplier<Stream<List<String>>> rows, Consumer<String> out) {
        int[] widths = new int[header.size()];
        widen(widths, header);
        rows.get().forEach(row -> widen(widths, row));
        out.accept(line(header, widths));
        out.accept(line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        rows.get().forEach(row -> out.accept(line(row, widths)));
    }

    private void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Math.min(length(cells.get(i)), limits[i]));
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), i);
            String padding = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : GAP).append(right[i] ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing() + '\n';
    }

    private String cut(String cell, int column) {
        if (length(cell) <= limits[column]) {
            return cell;
        }
        return cell.substring(0, cell.offsetByCodePoints(0, limits[column] - 1)) + MORE;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
