package dev.bailiwick.workbook;

import java.util.Optional;

/**
 * A rectangle of cells.
 *
 * @param first its upper left corner
 * @param last its lower right corner
 */
public record CellRange(CellRef first, CellRef last) {

    public CellRange {
        if (first.row() > last.row() || first.column() > last.column()) {
            throw new IllegalArgumentException("no range: " + first + " to " + last);
        }
    }

    /** Such as {@code C12:D14}, {@code C12}, {@code A:A} or {@code 1:3}; {@code $} does not matter. Empty where it is none. */
    public static Optional<CellRange> parse(String text) {
        String plain = text.replace("$", "");
        int colon = plain.indexOf(':');
        String first = colon < 0 ? plain : plain.substring(0, colon);
        String last = colon < 0 ? plain : plain.substring(colon + 1);
        return colon < 0
                ? of(first, last)
                : of(first, last).or(() -> wholeColumns(first, last)).or(() -> wholeRows(first, last));
    }

    private static Optional<CellRange> wholeColumns(String first, String last) {
        return of(first + 1, last + CellRef.ROWS);
    }

    private static Optional<CellRange> wholeRows(String first, String last) {
        return of("A" + first, "XFD" + last);
    }

    private static Optional<CellRange> of(String first, String last) {
        return CellRef.parse(first).flatMap(a -> CellRef.parse(last).map(b -> spanning(a, b)));
    }

    private static CellRange spanning(CellRef a, CellRef b) {
        return new CellRange(
                new CellRef(Math.min(a.row(), b.row()), Math.min(a.column(), b.column())),
                new CellRef(Math.max(a.row(), b.row()), Math.max(a.column(), b.column())));
    }

    /** The smallest range that holds this one and a cell. */
    CellRange with(CellRef cell) {
        return new CellRange(
                new CellRef(Math.min(first.row(), cell.row()), Math.min(first.column(), cell.column())),
                new CellRef(Math.max(last.row(), cell.row()), Math.max(last.column(), cell.column())));
    }

    public boolean contains(CellRef cell) {
        return contains(cell.row(), cell.column());
    }

    boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }

    /** Such as {@code C12:D14}, or {@code C12} where it is one cell. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}
