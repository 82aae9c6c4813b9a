package dev.bailiwick.answers;

import dev.bailiwick.problem.Place;

/**
 * Where an answer stands: in a text file by line and column, in a workbook by sheet and cell.
 *
 * @param file the name as the user gave it
 * @param line 1-based line of a text file on which the row begins, or row of a sheet; 0 where only the file is known
 * @param column 1-based number of the cell in its row; 0 where only the row is known
 * @param sheet the name of the sheet; empty for a text file
 * @param cell such as {@code C12}; empty for a text file
 */
public record AnswerPlace(String file, int line, int column, String sheet, String cell) {

    /** The file as a whole. */
    public static AnswerPlace ofFile(String file) {
        return new AnswerPlace(file, 0, 0, "", "");
    }

    /** A cell of a text file. */
    public static AnswerPlace ofText(String file, int line, int column) {
        return new AnswerPlace(file, line, column, "", "");
    }

    /**
     * A cell of a workbook.
     *
     * @param row 1-based
     * @param column 1-based
     */
    public static AnswerPlace ofCell(String file, String sheet, int row, int column) {
        return new AnswerPlace(file, row, column, sheet, Place.letters(column) + row);
    }

    /** {@code file.csv:12:3} or {@code file.xlsx:Sheet!C12}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        if (!sheet.isEmpty()) {
            return file + ":" + sheet + "!" + cell;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
