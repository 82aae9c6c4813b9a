package dev.bailiwick.form;

import dev.bailiwick.layout.MappedSheet;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.report.MappingColumns;
import dev.bailiwick.workbook.NewSheet;
import dev.bailiwick.workbook.Sheet;
import dev.bailiwick.workbook.SheetEdit;
import java.util.ArrayList;
import java.util.List;

/** Gathers the mapping for a sheet of its own, with a row for each place where a question stands. Not thread-safe. */
final class SheetOut {

    private final String name;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> lines = List.of();

    SheetOut(String name, MappingColumns columns) {
        this.name = name;
        List<String> header = new ArrayList<>(MappedSheet.COLUMNS);
        header.addAll(columns.names());
        rows.add(header);
    }

    /** @param cells of the mapping's columns */
    void add(Item item, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(
                item.place().sheet(), Integer.toString(item.place().line()), item.id(), item.section(), item.text()));
        row.addAll(cells);
        rows.add(row);
    }

    NewSheet sheet() {
        return new NewSheet(name, rows);
    }

    /** The same in place of what the sheet holds from an earlier run; what people added stays. */
    SheetEdit replacing(Sheet earlier) {
        EarlierSheet old = new EarlierSheet(earlier, rows);
        SheetEdit edit = new SheetEdit(earlier.name(), old.texts());
        lines = old.lines();
        return edit;
    }

    /** What there is to say of what people added. */
    List<String> lines() {
        return lines;
    }
}
