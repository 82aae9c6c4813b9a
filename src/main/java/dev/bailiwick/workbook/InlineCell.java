package dev.bailiwick.workbook;

import java.io.IOException;
import java.io.Writer;

/** A cell that holds its text itself, so that it is text whatever it looks like, and no other part changes. */
final class InlineCell {

    private InlineCell() {}

    /**
     * Writes the XML of a cell.
     *
     * @param text empty for a cell without content
     * @param style empty for none
     * @param prefix of the elements' names, with its colon; or else empty
     */
    static void write(Writer out, CellRef cell, String text, String style, String prefix) throws IOException {
        all(out, "<", prefix, "c r=\"", cell.toString(), "\"");
        if (!style.isEmpty()) {
            all(out, " s=\"", StartTag.quoted(style), "\"");
        }
        if (text.isEmpty()) {
            out.write("/>");
            return;
        }
        all(out, " t=\"inlineStr\"><", prefix, "is><", prefix, "t xml:space=\"preserve\">", EscapedText.encoded(text));
        all(out, "</", prefix, "t></", prefix, "is></", prefix, "c>");
    }

    private static void all(Writer out, String... parts) throws IOException {
        for (String part : parts) {
            out.write(part);
        }
    }
}
