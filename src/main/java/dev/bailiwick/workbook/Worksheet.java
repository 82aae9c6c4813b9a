package dev.bailiwick.workbook;

import java.util.Iterator;
import java.util.List;

/** A sheet whose rows are read from the archive. */
final class Worksheet implements Sheet {

    private final Parts parts;
    private final String part;
    private final WorkbookPart.Tab tab;
    private final Reading reading;
    private final SheetDetails details;
    private final DropDownLists lists;

    /**
     * What is needed to read cells.
     *
     * @param from1904 whether days are counted from 1904 on
     */
    record Reading(SharedStrings strings, Styles styles, boolean from1904) {
        CellReader cells() {
            return new CellReader(strings, new DisplayedNumber(styles, from1904));
        }
    }

    /** @param part where the sheet is; read to its end here */
    Worksheet(Parts parts, String part, WorkbookPart.Tab tab, Reading reading, DropDownLists lists) {
        this.parts = parts;
        this.part = part;
        this.tab = tab;
        this.reading = reading;
        this.lists = lists;
        try (XmlReader xml = parts.get(part)) {
            details = new SheetDetailsReader(xml, position(), reading.cells()).read();
        }
    }

    String part() {
        return part;
    }

    SheetDetails details() {
        return details;
    }

    Position position() {
        return new Position(parts.file(), tab.name());
    }

    @Override
    public String name() {
        return tab.name();
    }

    @Override
    public Visibility visibility() {
        return tab.visibility();
    }

    @Override
    public boolean isProtected() {
        return details.isProtected();
    }

    @Override
    public List<CellRange> merges() {
        return details.merges();
    }

    @Override
    public List<DropDown> dropDowns() {
        return lists.of(this);
    }

    @Override
    public boolean hidesColumn(int column) {
        return details.hiddenColumns().stream().anyMatch(r -> r.contains(1, column));
    }

    @Override
    public Iterator<SheetRow> rows() {
        XmlReader xml = parts.get(part);
        xml.root("worksheet");
        while (xml.nextChild()) {
            if (xml.name().equals("sheetData")) {
                return new SheetRows(xml, new RowReader(xml, position(), reading.cells()), details.lastRow());
            }
            xml.skip();
        }
        xml.close();
        return List.<SheetRow>of().iterator();
    }
}
