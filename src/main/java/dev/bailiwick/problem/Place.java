package dev.bailiwick.problem;

/**
 * A place in a text file, counted as editors do, from line 1 and column 1; or in a workbook, counted as spreadsheets do.
 *
 * @param file the name as the user gave it
 * @param sheet of a workbook, or else empty
 * @param line 1-based; 0 where only the file or the sheet is known; of a sheet it is the row
 * @param column 1-based, in UTF-16 units; 0 where only the line is known; of a sheet it is that of the cell
 */
public record Place(String file, String sheet, int line, int column) {

    private static final int LETTERS = 26;

    public Place(String file, int line, int column) {
        this(file, "", line, column);
    }

    public static Place ofFile(String file) {
        return new Place(file, 0, 0);
    }

    /** A part within a file that is a container, such as {@code form.xlsx:xl/workbook.xml}. */
    public static Place ofPart(String file, String part) {
        return ofFile(file + ":" + part);
    }

    /** A column's name in a spreadsheet: 1 is {@code A}, 27 is {@code AA}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** {@code file:line:column} or {@code file:sheet!C12}, without the parts that are not known. */
    @Override
    public String toString() {
        if (!sheet.isEmpty()) {
            return file + ":" + sheet + (line == 0 ? "" : "!" + letters(column) + line);
        }
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
