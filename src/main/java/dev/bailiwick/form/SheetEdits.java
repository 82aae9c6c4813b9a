package dev.bailiwick.form;

import dev.bailiwick.workbook.SheetEdit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Puts what is written into one sheet for several reasons into one edit. */
final class SheetEdits {

    private SheetEdits() {}

    static Collection<SheetEdit> together(List<TableFill> fills) {
        Map<String, SheetEdit> edits = new LinkedHashMap<>();
        fills.stream().map(TableFill::edit).forEach(edit -> edits.merge(edit.sheet(), edit, SheetEdits::both));
        return edits.values();
    }

    /** New cells are those that the later one adds, whose looks it knows. */
    private static SheetEdit both(SheetEdit one, SheetEdit later) {
        NavigableSet<Integer> rows = new TreeSet<>(one.rows());
        rows.addAll(later.rows());
        return new SheetEdit(one.sheet(), rows, row -> one.texts(row).and(later.texts(row)), later.model());
    }
}
