package dev.bailiwick.workbook;

/**
 * A cell that holds some text.
 *
 * @param column 1-based: A is 1
 * @param text as a spreadsheet displays it, of rich text the letters only; never empty
 * @param formula whether the text is the stored result of a formula; nothing is ever evaluated
 */
public record Cell(int column, String text, Kind kind, boolean formula) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a date or a time. */
        DATE,
        BOOLEAN,
        /** Such as {@code #REF!}. */
        ERROR
    }
}
