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

    /** The next row that holds some text; empty at the end. */
    Optional<SheetRow> next() {
        while (xml.nextChild()) {
            if (!xml.name().equals("row")) {
                throw position.problem("`" + xml.name() + "` cannot stand among the rows");
            }
            int number = position.row(xml.attribute("r").strip());
            boolean hidden = xml.isOn("hidden");
            List<Cell> row = cells();
            if (!row.isEmpty()) {
                return Optional.of(new SheetRow(number, hidden, row));
            }
        }
        return Optional.empty();
    }

    private List<Cell> cells() {
        List<Cell> row = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("c")) {
                cells.read(xml, position).ifPresent(row::add);
            } else if (xml.name().equals("extLst")) {
                xml.skip();
            } else {
                throw position.problem("`" + xml.name() + "` cannot stand in a row");
            }
        }
        return row;
    }
}
