package dev.bailiwick.workbook;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;

/**
 * Where one is in a sheet. Rows and cells come in order and only once, and those that do not say their number follow the
 * one before. Not thread-safe.
 */
final class Position {

    private static final String HELP = "the file is damaged: ask for it again";

    private final String file;
    private final String sheet;
    private int row;
    private int column;

    Position(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** @param name the number that the row gives; empty where it gives none */
    int row(String name) {
        int next = name.isEmpty() ? row + 1 : number(name);
        if (next > CellRef.ROWS) {
            throw problem("a row after the last one that a sheet can have, " + CellRef.ROWS);
        }
        if (next <= row) {
            throw problem(next == row ? "row " + next + " occurs twice" : "row " + next + " comes after row " + row);
        }
        row = next;
        column = 0;
        return row;
    }

    private int number(String name) {
        int number = Digits.parse(name);
        if (number < 1) {
            throw problem("a row with the number `" + name + "`");
        }
        return number;
    }

    int column(String name) {
        return cell(name).column();
    }

    /** @param name what the cell says where it stands; empty where it does not say */
    CellRef cell(String name) {
        CellRef ref = name.isEmpty() ? next() : parsed(name);
        if (ref.row() != row) {
            throw problem("the cell `" + name + "` stands in row " + row);
        }
        if (ref.column() <= column) {
            String message = ref.column() == column ? " occurs twice" : " comes after " + new CellRef(row, column);
            throw problem("the cell " + ref + message);
        }
        column = ref.column();
        return ref;
    }

    private CellRef next() {
        if (column == CellRef.COLUMNS) {
            throw problem("a cell after the last column that a sheet can have, XFD");
        }
        return new CellRef(row, column + 1);
    }

    private CellRef parsed(String name) {
        return CellRef.parse(name).orElseThrow(() -> problem("there is no cell `" + name + "`"));
    }

    UnusableException problem(String message) {
        return new UnusableException(place(), message, HELP);
    }

    private Place place() {
        return new Place(file, sheet, column == 0 ? 0 : row, column);
    }
}
