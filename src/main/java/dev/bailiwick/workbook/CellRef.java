package dev.bailiwick.workbook;

import dev.bailiwick.problem.Place;
import java.util.Comparator;
import java.util.Optional;

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
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    public CellRef {
        if (row < 1 || row > ROWS || column < 1 || column > COLUMNS) {
            throw new IllegalArgumentException("no cell: row " + row + ", column " + column);
        }
    }

    /** Such as {@code C12} or {@code $C$12}; empty where the text is no cell's name. */
    public static Optional<CellRef> parse(String text) {
        String plain = text.indexOf('$') < 0 ? text : text.replace("$", "");
        int digits = 0;
        int column = 0;
        while (digits < plain.length() && isLetter(plain.charAt(digits)) && digits < MOST_LETTERS) {
            column = column * LETTERS + Character.toUpperCase(plain.charAt(digits)) - 'A' + 1;
            digits++;
        }
        boolean form = digits > 0 && digits < plain.length() && plain.length() - digits <= MOST_DIGITS;
        int row = form ? Digits.parse(plain, digits, plain.length()) : 0;
        boolean exists = row >= 1 && row <= ROWS && column <= COLUMNS;
        return exists ? Optional.of(new CellRef(row, column)) : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
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
