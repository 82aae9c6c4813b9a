package dev.bailiwick.questionnaire;

import java.util.Locale;

/** What the cells of the CSV files that we write, and read again, look like. */
public enum CsvStyle {
    /** Text never becomes a formula in a spreadsheet; see {@code FormulaGuard}. Our own files are read back as they were. */
    EXCEL,
    /** Text stands as it is. */
    RAW;

    /** What stands in the file for a text. */
    public String written(String text) {
        return this == EXCEL ? FormulaGuard.guarded(text) : text;
    }

    /** The text of a cell in a file of our own. */
    String read(String cell) {
        return this == EXCEL ? FormulaGuard.unguarded(cell) : cell;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
