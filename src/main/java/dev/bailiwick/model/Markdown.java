package dev.bailiwick.model;

import java.util.Collections;
import java.util.List;

/** Rows of a markdown table. */
final class Markdown {

    private Markdown() {}

    static String row(List<String> cells) {
        List<String> escaped = cells.stream().map(Markdown::cell).toList();
        return "| " + String.join(" | ", escaped) + " |\n";
    }

    static String rule(int columns) {
        return "|" + String.join("|", Collections.nCopies(columns, "---")) + "|\n";
    }

    /** A bar would end the cell, a line break the row. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\R", " ");
    }
}
