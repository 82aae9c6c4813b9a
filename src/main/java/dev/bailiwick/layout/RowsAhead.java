package dev.bailiwick.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/** Rows of which some can be looked at before they are taken. Not thread-safe. */
final class RowsAhead implements Iterator<GridRow> {

    private final Iterator<GridRow> rows;
    private final Predicate<GridRow> counts;
    private final Deque<GridRow> seen = new ArrayDeque<>();

    /** @param counts whether anybody wants the row: of those that are looked over, no others are kept, since a sheet may end in a million empty ones */
    RowsAhead(Iterator<GridRow> rows, Predicate<GridRow> counts) {
        this.rows = rows;
        this.counts = counts;
    }

    @Override
    public boolean hasNext() {
        return !seen.isEmpty() || rows.hasNext();
    }

    @Override
    public GridRow next() {
        return seen.isEmpty() ? rows.next() : seen.remove();
    }

    /** The next such row, which is not taken by that. */
    Optional<GridRow> find(Predicate<GridRow> sought) {
        Optional<GridRow> found = seen.stream().filter(sought).findFirst();
        while (found.isEmpty() && rows.hasNext()) {
            GridRow row = rows.next();
            if (counts.test(row)) {
                seen.add(row);
                found = Optional.of(row).filter(sought);
            }
        }
        return found;
    }
}
