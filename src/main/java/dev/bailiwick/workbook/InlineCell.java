package dev.bailiwick.workbook;

/** A cell that holds its text itself, so that it is text whatever it looks like, and no other part changes. */
final class InlineCell {

    private InlineCell() {}

    /**
     * The XML of a cell.
     *
     * @param text empty for a cell without content
     * @param style empty for none
     * @param prefix of the elements' names, with its colon; or else empty
     */
    static String of(CellRef cell, String text, String style, String prefix) {
        String head = "<" + prefix + "c r=\"" + cell + "\""
                + (style.isEmpty() ? "" : " s=\"" + StartTag.quoted(style) + "\"");
        if (text.isEmpty()) {
            return head + "/>";
        }
        String t = prefix + "t";
        String is = prefix + "is";
        return head + " t=\"inlineStr\"><" + is + "><" + t + " xml:space=\"preserve\">" + EscapedText.encoded(text)
                + "</" + t + "></" + is + "></" + prefix + "c>";
    }
}
