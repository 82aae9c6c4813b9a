package dev.bailiwick.model;

import java.util.List;

/** Plain text in aligned columns, two spaces apart. */
final class Columns {

    private Columns() {}

    /** @param rows all with equally many cells; one line each, without blanks at its end */
    static String align(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(width(rows, i) - length(row.get(i)) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(r -> length(r.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
