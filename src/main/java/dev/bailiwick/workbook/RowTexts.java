package dev.bailiwick.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What to write into one row.
 *
 * @param columns those of the cells, counted from 1, from left to right; rows may share one list
 * @param texts as many, always written as text and never as a formula; an empty one clears its cell
 */
public record RowTexts(List<Integer> columns, List<String> texts) {

    /** Of a row that is left alone. */
    public static final RowTexts NONE = new RowTexts(List.of(), List.of());

    public RowTexts {
        columns = List.copyOf(columns);
        texts = List.copyOf(texts);
        if (columns.size() != texts.size()) {
            throw new IllegalArgumentException(columns.size() + " columns, and " + texts.size() + " texts");
        }
    }

    int size() {
        return columns.size();
    }

    int column(int index) {
        return columns.get(index);
    }

    String text(int index) {
        return texts.get(index);
    }

    /** How many of the cells stand left of a column. */
    int leftOf(int column) {
        int count = 0;
        while (count < size() && column(count) < column) {
            count++;
        }
        return count;
    }

    boolean has(int column) {
        return columns.contains(column);
    }

    /** Both; where a cell is in both, as the other says. */
    public RowTexts and(RowTexts other) {
        if (size() == 0 || other.size() == 0) {
            return size() == 0 ? other : this;
        }
        List<Integer> places = new ArrayList<>(size() + other.size());
        List<String> all = new ArrayList<>(size() + other.size());
        int here = 0;
        for (int there = 0; there < other.size(); there++) {
            for (; here < size() && column(here) < other.column(there); here++) {
                places.add(column(here));
                all.add(text(here));
            }
            here += here < size() && column(here) == other.column(there) ? 1 : 0;
            places.add(other.column(there));
            all.add(other.text(there));
        }
        places.addAll(columns.subList(here, size()));
        all.addAll(texts.subList(here, size()));
        return new RowTexts(places, all);
    }
}
