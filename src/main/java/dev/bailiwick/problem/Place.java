package dev.bailiwick.problem;

/**
 * A place in a text file, counted as editors do: from line 1 and column 1.
 *
 * @param file the name as the user gave it
 * @param line 1-based; 0 where only the file is known
 * @param column 1-based, in UTF-16 units; 0 where only the line is known
 */
public record Place(String file, int line, int column) {

    public static Place ofFile(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
