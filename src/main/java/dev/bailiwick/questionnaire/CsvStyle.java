package dev.bailiwick.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the cells of the CSV files that we write, and read again, look like. A file of our own tells its style: in a raw
 * one, the name of the last column that we added stands in quotes, and no other of ours does. No spreadsheet writes it so.
 */
public enum CsvStyle {
    /** Text never becomes a formula in a spreadsheet; see {@code FormulaGuard}. Our own files are read back as they were. */
    EXCEL,
    /** Text stands as it is. */
    RAW;

    /** What stands in the file for a text. */
    public String written(String text) {
        return this == EXCEL ? FormulaGuard.guarded(text) : text;
    }

    /** The style of a file with this header; a sender's own file stands as it is. */
    static CsvStyle of(CsvRecords.Entry header, List<String> added) {
        Set<Integer> ours = EarlierMapping.columns(header.cells(), added);
        List<String> quoted = header.quoted().stream()
                .filter(ours::contains)
                .map(header.cells()::get)
                .toList();
        boolean told = !ours.isEmpty() && quoted.equals(added.subList(added.size() - 1, added.size()));
        return ours.isEmpty() || told ? RAW : EXCEL;
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
