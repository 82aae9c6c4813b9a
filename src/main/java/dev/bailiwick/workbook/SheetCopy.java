package dev.bailiwick.workbook;

import java.io.IOException;
import java.util.Iterator;

/** Copies a sheet's XML and sets cells on the way; all else stays letter by letter. For one use. */
final class SheetCopy {

    private static final int DONE = Integer.MAX_VALUE;

    private final XmlReader xml;
    private final Splice out;
    private final Position position;
    private final SheetEdit edit;
    private final CellLooks looks;

    private final InlineCells cells;

    /** The rows that are not done. */
    private final Iterator<Integer> wanted;

    /** The first of them. */
    private int next;

    /** @param xml reads through the splice, from the begin */
    SheetCopy(XmlReader xml, Splice out, Position position, SheetEdit edit, CellLooks looks) {
        this.xml = xml;
        this.out = out;
        this.position = position;
        this.edit = edit;
        this.looks = looks;
        cells = new InlineCells(out.target());
        wanted = edit.rows().iterator();
        advance();
    }

    /** Leaves the parser where nothing more is to be set: a million rows may follow. */
    void copy() throws IOException {
        xml.root("worksheet");
        while (next != DONE && xml.nextChild()) {
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
                RowTexts texts = edit.texts(row);
                all = with(with(all, row, texts.column(0)), row, texts.column(texts.size() - 1));
            }
            StartTag tag = new StartTag(xml.raw()).with("ref", all.toString());
            out.write(xml.isEmpty() ? tag.openAndClosed() : tag.open());
            out.skipTo(xml.end());
        }
        xml.skip();
    }

    private static CellRange with(CellRange range, int row, int column) {
        return range.contains(row, column) ? range : range.with(new CellRef(row, column));
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
        while (next != DONE && xml.nextChild()) {
            out.copyTo(xml.start());
            int row = position.row(xml.attribute("r").strip());
            writeRows(row, prefix);
            if (next == row) {
                row(row, edit.texts(row));
                advance();
            } else {
                xml.skip();
            }
        }
        if (next != DONE && !empty) {
            out.copyTo(xml.start());
        }
        writeRows(DONE, prefix);
        if (empty) {
            out.write(tag.close());
        }
    }

    private void advance() {
        next = wanted.hasNext() ? wanted.next() : DONE;
    }

    /** Writes rows before this one that the sheet has not. */
    private void writeRows(int before, String prefix) throws IOException {
        while (next < before) {
            out.write("<" + prefix + "row r=\"" + next + "\">");
            RowTexts texts = edit.texts(next);
            writeCells(next, texts, 0, texts.size(), new Looks("", prefix));
            out.write("</" + prefix + "row>");
            advance();
        }
    }

    /**
     * What new cells of a row have in common.
     *
     * @param rowStyle empty where the row has none
     * @param prefix of names
     */
    private record Looks(String rowStyle, String prefix) {}

    private void row(int row, RowTexts texts) throws IOException {
        StartTag tag = new StartTag(xml.raw());
        Looks common = new Looks(xml.isOn("customFormat") ? xml.attribute("s") : "", xml.prefix());
        boolean empty = xml.isEmpty();
        String spans = xml.attribute("spans");
        String wider = Spans.widened(spans, texts.column(0), texts.column(texts.size() - 1));
        if (!wider.equals(spans)) {
            openTag(tag.with("spans", wider));
        } else if (empty) {
            openTag(tag);
        }
        int written = 0;
        while (xml.nextChild()) {
            written = cell(texts, written, common);
        }
        if (!empty && written < texts.size()) {
            out.copyTo(xml.start());
        }
        writeCells(row, texts, written, texts.size(), common);
        if (empty) {
            out.write(tag.close());
        }
    }

    /** @return how many of the texts are written now, of which this many were before */
    private int cell(RowTexts texts, int written, Looks common) throws IOException {
        if (!xml.name().equals("c")) {
            xml.skip();
            return written;
        }
        CellRef cell = position.cell(xml.attribute("r"));
        int left = Math.max(written, texts.leftOf(cell.column()));
        if (left > written) {
            out.copyTo(xml.start());
            writeCells(cell.row(), texts, written, left, common);
        }
        if (left == texts.size() || texts.column(left) != cell.column()) {
            xml.skip();
            return left;
        }
        String style = xml.attribute("s");
        out.copyTo(xml.start());
        xml.skip();
        cells.write(cell, texts.text(left), style, common.prefix);
        out.skipTo(xml.end());
        return left + 1;
    }

    private void writeCells(int row, RowTexts texts, int from, int to, Looks common) throws IOException {
        for (int i = from; i < to; i++) {
            CellRef cell = new CellRef(row, texts.column(i));
            boolean modelled = edit.model().isPresent() && edit.model().getAsInt() != cell.column();
            cells.write(cell, texts.text(i), looks.style(cell, modelled, common.rowStyle), common.prefix);
        }
    }
}
