package dev.bailiwick.workbook;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Copies a sheet's XML and sets cells on the way; all else stays letter by letter. For one use. */
final class SheetCopy {

    private final XmlReader xml;
    private final Splice out;
    private final Position position;
    private final SheetEdit edit;
    private final CellLooks looks;

    /** The last row that is done. */
    private int done;

    /** @param xml reads through the splice, from the begin */
    SheetCopy(XmlReader xml, Splice out, Position position, SheetEdit edit, CellLooks looks) {
        this.xml = xml;
        this.out = out;
        this.position = position;
        this.edit = edit;
        this.looks = looks;
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
        if (old != null && !edit.rows().isEmpty()) {
            CellRange all = old;
            for (int row : edit.rows()) {
                SortedMap<Integer, String> cells = edit.texts(row);
                all = all.with(new CellRef(row, cells.firstKey())).with(new CellRef(row, cells.lastKey()));
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
        boolean empty = xml.isEmpty() && !edit.rows().isEmpty();
        if (empty) {
            openTag(tag);
        }
        while (xml.nextChild()) {
            out.copyTo(xml.start());
            int row = position.row(xml.attribute("r").strip());
            writeRows(edit.rows().subSet(done + 1, row), prefix);
            done = row;
            if (edit.rows().contains(row)) {
                row(row, new TreeMap<>(edit.texts(row)));
            } else {
                xml.skip();
            }
        }
        SortedSet<Integer> left = edit.rows().tailSet(done + 1);
        if (!empty && !left.isEmpty()) {
            out.copyTo(xml.start());
        }
        writeRows(left, prefix);
        if (empty) {
            out.write(tag.close());
        }
    }

    /** Writes rows that the sheet has not. */
    private void writeRows(SortedSet<Integer> rows, String prefix) throws IOException {
        for (int row : rows) {
            out.write("<" + prefix + "row r=\"" + row + "\">");
            writeCells(row, edit.texts(row), "", prefix);
            out.write("</" + prefix + "row>");
        }
    }

    /** @param cells those of this row; they are taken off */
    private void row(int row, SortedMap<Integer, String> cells) throws IOException {
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
        writeCells(row, cells, style, prefix);
        if (empty) {
            out.write(tag.close());
        }
    }

    private void cell(SortedMap<Integer, String> cells, String rowStyle, String prefix) throws IOException {
        if (!xml.name().equals("c")) {
            xml.skip();
            return;
        }
        CellRef cell = position.cell(xml.attribute("r"));
        SortedMap<Integer, String> before = cells.headMap(cell.column());
        if (!before.isEmpty()) {
            out.copyTo(xml.start());
            writeCells(cell.row(), before, rowStyle, prefix);
            before.clear();
        }
        String text = cells.remove(cell.column());
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

    private void writeCells(int row, SortedMap<Integer, String> cells, String rowStyle, String prefix)
            throws IOException {
        for (Map.Entry<Integer, String> text : cells.entrySet()) {
            CellRef cell = new CellRef(row, text.getKey());
            write(cell, text.getValue(), looks.style(cell, edit.model(), rowStyle), prefix);
        }
    }

    private void write(CellRef cell, String text, String style, String prefix) throws IOException {
        InlineCell.write(out.target(), cell, text, style, prefix);
    }
}
