package dev.bailiwick.form;

import dev.bailiwick.layout.MappedSheet;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.report.MappingColumns;
import dev.bailiwick.workbook.CellRef;
import dev.bailiwick.workbook.NewSheet;
import dev.bailiwick.workbook.Sheet;
import dev.bailiwick.workbook.SheetEdit;
import dev.bailiwick.workbook.SheetRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the mapping for a sheet of its own, with a row for each place where a question stands. Not thread-safe. */
final class SheetOut {

    private final String name;
    private final MappingColumns columns;
    private final List<List<String>> rows = new ArrayList<>();

    SheetOut(String name, MappingColumns columns) {
        this.name = name;
        this.columns = columns;
        List<String> header = new ArrayList<>(MappedSheet.COLUMNS);
        header.addAll(columns.names());
        rows.add(header);
    }

    void add(Mapping mapping) {
        Item item = mapping.item();
        List<String> row = new ArrayList<>(List.of(
                item.place().sheet(), Integer.toString(item.place().line()), item.id(), item.section(), item.text()));
        row.addAll(columns.cells(mapping));
        rows.add(row);
    }

    NewSheet sheet() {
        return new NewSheet(name, rows);
    }

    /** The same in place of what the sheet holds from an earlier run. */
    SheetEdit replacing(Sheet earlier) {
        SortedMap<CellRef, String> texts = new TreeMap<>();
        Iterator<SheetRow> old = earlier.rows();
        while (old.hasNext()) {
            SheetRow row = old.next();
            row.cells().forEach(cell -> texts.put(new CellRef(row.number(), cell.column()), ""));
        }
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                texts.put(new CellRef(row + 1, column + 1), cells.get(column));
            }
        }
        return new SheetEdit(earlier.name(), texts);
    }
}
