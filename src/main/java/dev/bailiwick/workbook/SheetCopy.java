package dev.bailiwick.workbook;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Copies a sheet's XML and sets cells on the way; all else stays letter by letter. For one use. */
final class SheetCopy {

    private final XmlReader xml;
    private final Splice out;
    private final Position position;
    private final SheetEdit edit;
    private final CellLooks looks;
    private final NavigableMap<CellRef, String> left;

    /** @param xml reads through the splice, from the begin */
    SheetCopy(XmlReader xml, Splice out, Position position, SheetEdit edit, CellLooks looks) {
        this.xml = xml;
        this.out = out;
        this.position = position;
        this.edit = edit;
        this.looks = looks;
        left = new TreeMap<>(edit.texts());
    }

    void copy() throws IOException {
        xml.root("worksheet");
        while (xml.nextChild()) {
            out.copyTo(xml.start());
            switch (xml.name()) {
                case "dimension" -> dimension();
                case "sheetData" -> rows();
                default -> xml.skip();
            }
        }
    }

    private void dimension() throws IOException {
        CellRange old = CellRange.parse(xml.attribute("ref")).orElse(null);
        if (old != null && !edit.texts().isEmpty()) {
            CellRange all = old;
            for (CellRef cell : edit.texts().keySet()) {
                all = all.with(cell);
            }
            StartTag tag = new StartTag(xml.raw()).with("ref", all.toString());
            out.write(xml.isEmpty() ? tag.openAndClosed() : tag.open());
            out.skipTo(xml.end());
        }
        xml.skip();
    }

    /** Writes a tag in place of the one at which the parser stands. */
    private void openTag(StartTag tag) throws IOException {
        out.write(tag.open());
        out.skipTo(xml.end());
    }

    private void rows() throws IOException {
        StartTag tag = new StartTag(xml.raw());
        String prefix = xml.prefix();
        boolean empty = xml.isEmpty();
        if (empty && !left.isEmpty()) {
            openTag(tag);
        }
        while (xml.nextChild()) {
            out.copyTo(xml.start());
            int row = position.row(xml.attribute("r").strip());
            insertRows(row, prefix);
            SortedMap<CellRef, String> cells = left.headMap(new CellRef(row, CellRef.COLUMNS), true);
            if (cells.isEmpty()) {
                xml.skip();
            } else {
                row(cells);
            }
        }
        boolean some = !left.isEmpty();
        if (empty && some) {
            writeRows(left, prefix);
            out.write(tag.close());
        } else if (some) {
            out.copyTo(xml.start());
            writeRows(left, prefix);
        }
    }

    private void insertRows(int before, String prefix) throws IOException {
        SortedMap<CellRef, String> above = left.headMap(new CellRef(before, 1));
        if (!above.isEmpty()) {
            writeRows(above, prefix);
        }
    }

    /** Writes rows that the sheet has not, and takes them off the map. */
    private void writeRows(SortedMap<CellRef, String> cells, String prefix) throws IOException {
        int open = 0;
        for (Map.Entry<CellRef, String> cell : cells.entrySet()) {
            int row = cell.getKey().row();
            if (row != open) {
                out.write((open == 0 ? "" : "</" + prefix + "row>") + "<" + prefix + "row r=\"" + row + "\">");
                open = row;
            }
            write(cell.getKey(), cell.getValue(), looks.style(cell.getKey(), edit.model(), ""), prefix);
        }
        out.write("</" + prefix + "row>");
        cells.clear();
    }

    /** @param cells those of this row; they are taken off */
    private void row(SortedMap<CellRef, String> cells) throws IOException {
        StartTag tag = new StartTag(xml.raw());
        String prefix = xml.prefix();
        String style = xml.isOn("customFormat") ? xml.attribute("s") : "";
        boolean empty = xml.isEmpty();
        String spans = Spans.widened(xml.attribute("spans"), cells.firstKey(), cells.lastKey());
        if (!spans.equals(xml.attribute("spans"))) {
            tag.with("spans", spans);
            openTag(tag);
        } else if (empty) {
            openTag(tag);
        }
        while (xml.nextChild()) {
            cell(cells, style, prefix);
        }
        if (!empty && !cells.isEmpty()) {
            out.copyTo(xml.start());
        }
        writeCells(cells, style, prefix);
        if (empty) {
            out.write(tag.close());
        }
    }

    private void cell(SortedMap<CellRef, String> cells, String rowStyle, String prefix) throws IOException {
        if (!xml.name().equals("c")) {
            xml.skip();
            return;
        }
        CellRef cell = position.cell(xml.attribute("r"));
        SortedMap<CellRef, String> before = cells.headMap(cell);
        if (!before.isEmpty()) {
            out.copyTo(xml.start());
            writeCells(before, rowStyle, prefix);
        }
        String text = cells.remove(cell);
        if (text == null) {
            xml.skip();
            return;
        }
        String style = xml.attribute("s");
        out.copyTo(xml.start());
        xml.skip();
        write(cell, text, style, prefix);
        out.skipTo(xml.end());
    }

    private void writeCells(SortedMap<CellRef, String> cells, String rowStyle, String prefix) throws IOException {
        for (Map.Entry<CellRef, String> cell : cells.entrySet()) {
            String style = looks.style(cell.getKey(), edit.model(), rowStyle);
            write(cell.getKey(), cell.getValue(), style, prefix);
        }
        cells.clear();
    }

    private void write(CellRef cell, String text, String style, String prefix) throws IOException {
        out.write(InlineCell.of(cell, text, style, prefix));
    }
}
