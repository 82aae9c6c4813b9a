package dev.bailiwick.workbook;

import dev.bailiwick.problem.Place;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cell stands in its sheet. Ordered by rows, and in a row by columns.
 *
 * @param row 1-based, at most {@value #ROWS}
 * @param column 1-based (A is 1), at most {@value #COLUMNS}
 */
public record CellRef(int row, int column) implements Comparable<CellRef> {

    /** How many rows a sheet has. */
    public static final int ROWS = 1 << 20;

    /** How many columns a sheet has: A to XFD. */
    public static final int COLUMNS = 1 << 14;

    private static final Comparator<CellRef> ORDER =
            Comparator.comparingInt(CellRef::row).thenComparingInt(CellRef::column);
    private static final Pattern FORM = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");
    private static final int LETTERS = 26;

    public CellRef {
        if (row < 1 || row > ROWS || column < 1 || column > COLUMNS) {
            throw new IllegalArgumentException("no cell: row " + row + ", column " + column);
        }
    }

    /** Such as {@code C12} or {@code $C$12}; empty where the text is no cell's name. */
    public static Optional<CellRef> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = column(matcher.group(1));
        int row = Integer.parseInt(matcher.group(2));
        boolean exists = row >= 1 && row <= ROWS && column <= COLUMNS;
        return exists ? Optional.of(new CellRef(row, column)) : Optional.empty();
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    @Override
    public int compareTo(CellRef other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code C12}. */
    @Override
    public String toString() {
        return Place.letters(column) + row;
    }
}
