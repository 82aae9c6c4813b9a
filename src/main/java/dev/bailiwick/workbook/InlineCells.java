package dev.bailiwick.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes cells that hold their texts themselves, so that they are text whatever they look like, and no other part
 * changes. Most texts stand in many rows, so the last ones are kept as they are written. Not thread-safe.
 */
final class InlineCells {

    private static final int MOST_KEPT = 1 << 10;

    private final Utf8Writer out;
    private final byte[][] begins = new byte[CellRef.COLUMNS + 1][];
    private final String[] texts = new String[MOST_KEPT];
    private final byte[][] written = new byte[MOST_KEPT][];
    private String prefix = "";
    private int row;
    private byte[] number = {};

    InlineCells(Utf8Writer out) {
        this.out = out;
    }

    /**
     * Writes the XML of a cell.
     *
     * @param text empty for a cell without content
     * @param style empty for none
     * @param before of the elements' names, with its colon; or else empty
     */
    void write(CellRef cell, String text, String style, String before) throws IOException {
        if (!before.equals(prefix)) {
            prefix = before;
            Arrays.fill(begins, null);
            Arrays.fill(texts, null);
        }
        out.write(begin(cell));
        out.write(number(cell));
        if (!style.isEmpty()) {
            out.write(" s=\"" + StartTag.quoted(style) + "\"");
        }
        out.write(content(text));
    }

    /** All before the row's number. */
    private byte[] begin(CellRef cell) {
        byte[] begin = begins[cell.column()];
        if (begin == null) {
            String name = cell.toString();
            int letters = name.length() - Integer.toString(cell.row()).length();
            begin = utf8("<" + prefix + "c r=\"" + name.substring(0, letters));
            begins[cell.column()] = begin;
        }
        return begin;
    }

    private byte[] number(CellRef cell) {
        if (row != cell.row()) {
            row = cell.row();
            number = utf8(row + "\"");
        }
        return number;
    }

    /** All behind the style. */
    private byte[] content(String text) {
        int place = text.hashCode() & (MOST_KEPT - 1);
        if (!text.equals(texts[place])) {
            texts[place] = text;
            written[place] = utf8(text.isEmpty() ? "/>" : xml(EscapedText.encoded(text)));
        }
        return written[place];
    }

    private String xml(String text) {
        return " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + text + "</" + prefix
                + "t></" + prefix + "is></" + prefix + "c>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
