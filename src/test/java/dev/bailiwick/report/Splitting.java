package dev.bailiwick.report;

import java.util.ArrayList;
import java.util.List;

/** Splits a file as a lenient spreadsheet does, which refuses nothing. */
final class Splitting {

    private Splitting() {}

    /** @param quotes whether a quote at the begin of a cell holds it together, or is a character like any other */
    static List<String> cells(String file, char delimiter, boolean quotes) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean began = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            boolean ends = !quoted && (c == delimiter || c == '\n' || c == '\r');
            if (ends) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '"' && quotes && (quoted || !began)) {
                quoted = !quoted;
            } else {
                cell.append(c);
            }
            began = !ends;
        }
        cells.add(cell.toString());
        return cells;
    }
}
