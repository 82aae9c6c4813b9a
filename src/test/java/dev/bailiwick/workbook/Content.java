package dev.bailiwick.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that a workbook says, to be compared. */
record Content(Map<String, SortedMap<CellRef, Cell>> cells, Map<String, String> looks) {

    static Content of(Workbook workbook) {
        Map<String, SortedMap<CellRef, Cell>> cells = new LinkedHashMap<>();
        Map<String, String> looks = new LinkedHashMap<>();
        for (Sheet sheet : workbook.sheets()) {
            SortedMap<CellRef, Cell> all = new TreeMap<>();
            sheet.rows()
                    .forEachRemaining(row ->
                            row.cells().forEach(c -> all.put(new CellRef(row.number(), c.column()), c)));
            cells.put(sheet.name(), all);
            looks.put(
                    sheet.name(),
                    sheet.visibility() + " " + sheet.isProtected() + " " + sheet.merges() + " " + sheet.dropDowns());
        }
        return new Content(cells, looks);
    }

    static Content of(byte[] file) {
        return of(Xlsx.open(file));
    }

    SortedMap<CellRef, Cell> sheet(String name) {
        return cells.getOrDefault(name, new TreeMap<>());
    }

    String text(String sheet, String cell) {
        Cell found = cells.getOrDefault(sheet, new TreeMap<>())
                .get(CellRef.parse(cell).orElseThrow());
        return found == null ? "" : found.text();
    }

    /** The same with another text. */
    Content with(String sheet, CellRef cell, String text) {
        Map<String, SortedMap<CellRef, Cell>> other = new LinkedHashMap<>(cells);
        SortedMap<CellRef, Cell> row = new TreeMap<>(sheet(sheet));
        row.put(cell, new Cell(cell.column(), text, Cell.Kind.TEXT, false));
        other.put(sheet, row);
        return new Content(other, looks);
    }

    static byte[] copy(Workbook workbook, List<SheetEdit> edits, List<NewSheet> added) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.copyTo(out, edits, added);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
