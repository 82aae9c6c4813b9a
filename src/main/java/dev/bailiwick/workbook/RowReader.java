package dev.bailiwick.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a sheet, from above. Not thread-safe. */
final class RowReader {

    private final XmlReader xml;
    private final Position position;
    private final CellReader cells;

    /** @param xml stands in {@code sheetData} */
    RowReader(XmlReader xml, Position position, CellReader cells) {
        this.xml = xml;
        this.position = position;
        this.cells = cells;
    }

    /** The next row that holds some text, or a formula without a result; empty at the end. */
    Optional<SheetRow> next() {
        while (xml.nextChild()) {
            if (!xml.name().equals("row")) {
                throw position.problem("`" + xml.name() + "` cannot stand among the rows");
            }
            int number = position.row(xml.attribute("r").strip());
            boolean hidden = xml.isOn("hidden");
            SheetRow row = row(number, hidden);
            if (!row.cells().isEmpty() || !row.silent().stream().allMatch(SilentFormula::computed)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private SheetRow row(int number, boolean hidden) {
        List<Cell> row = new ArrayList<>();
        List<SilentFormula> silent = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("c")) {
                cells.read(xml, position).ifPresent(row::add);
                cells.silent().ifPresent(silent::add);
            } else if (xml.name().equals("extLst")) {
                xml.skip();
            } else {
                throw position.problem("`" + xml.name() + "` cannot stand in a row");
            }
        }
        return new SheetRow(number, hidden, row, silent);
    }
}
