package dev.bailiwick.report;

import dev.bailiwick.problem.Visible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + header.size() + " columns");
        }
        rows.add(cells.stream().map(Visible::of).toList());
        return this;
    }

    @Override
    public String toString() {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        line(out, header, widths);
        line(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
        rows.forEach(r -> line(out, r, widths));
        return out.toString();
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    length(cut(header.get(i), i)),
                    rows.stream()
                            .mapToInt(r -> length(cut(r.get(column), column)))
                            .max()
                            .orElse(0));
        }
        return widths;
    }

    private void line(StringBuilder out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), i);
            String padding = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : GAP).append(right[i] ? padding + cell : cell + padding);
        }
        out.append(line.toString().stripTrailing()).append('\n');
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
