package dev.bailiwick.report;

import dev.bailiwick.questionnaire.EarlierMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the input's cells and our own go in an output row. The input's columns keep their order, and ours follow; but
 * columns of an earlier mapping give their places to the new ones.
 */
final class ColumnLayout {

    /** @param index into the input's cells, or into the added values */
    private record Slot(boolean added, int index) {}

    private final List<String> header;
    private final List<String> added;
    private final List<Slot> slots = new ArrayList<>();
    private final boolean[] placed;

    ColumnLayout(List<String> header, List<String> added) {
        this.header = header;
        this.added = added;
        placed = new boolean[added.size()];
        Set<Integer> earlier = EarlierMapping.columns(header, added);
        Set<String> exact = Set.copyOf(earlier.stream().map(header::get).toList());
        for (int i = 0; i < header.size(); i++) {
            if (earlier.contains(i)) {
                replace(header.get(i), exact);
            } else {
                slots.add(new Slot(false, i));
            }
        }
        for (int i = 0; i < added.size(); i++) {
            place(i);
        }
    }

    /**
     * A column that is not written any more, as after a change of deployment, gives its place to the new columns of its
     * stem that have none of their own.
     */
    private void replace(String old, Set<String> exact) {
        for (int i = 0; i < added.size(); i++) {
            String name = added.get(i);
            boolean heir = !added.contains(old)
                    && !exact.contains(name)
                    && EarlierMapping.stem(name).equals(EarlierMapping.stem(old));
            if (name.equals(old) || heir) {
                place(i);
            }
        }
    }

    private void place(int index) {
        if (!placed[index]) {
            slots.add(new Slot(true, index));
            placed[index] = true;
        }
    }

    /** Where the last of the added columns stands, counted from 0; -1 where none is added. */
    int lastAdded() {
        return slots.indexOf(new Slot(true, added.size() - 1));
    }

    List<String> header() {
        return row(header, added);
    }

    /**
     * No cell is ever dropped: a row that is too short ends where it ended, and what a row has too much stands after
     * the last column, so that it is never taken for one of ours.
     *
     * @param values one for each added column, or none at all
     */
    List<String> row(List<String> cells, List<String> values) {
        List<String> row = new ArrayList<>(slots.size() + 1);
        for (Slot slot : slots) {
            if (!slot.added && slot.index >= cells.size()) {
                return row;
            }
            row.add(slot.added ? value(values, slot.index) : cells.get(slot.index));
        }
        row.addAll(cells.subList(Math.min(header.size(), cells.size()), cells.size()));
        return row;
    }

    private static String value(List<String> values, int index) {
        return values.isEmpty() ? "" : values.get(index);
    }
}
