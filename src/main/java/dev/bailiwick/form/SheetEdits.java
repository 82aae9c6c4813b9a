package dev.bailiwick.form;

import dev.bailiwick.workbook.CellRef;
import dev.bailiwick.workbook.SheetEdit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<CellRef, String> texts = new TreeMap<>(one.texts());
        texts.putAll(later.texts());
        return new SheetEdit(one.sheet(), texts, later.model());
    }
}
