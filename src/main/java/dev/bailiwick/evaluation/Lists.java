package dev.bailiwick.evaluation;

import java.util.Arrays;
import java.util.List;

/** Cells that hold several ids. */
final class Lists {

    private Lists() {}

    /** The parts between bars or semicolons, without blank ones. */
    static List<String> of(String cell) {
        return Arrays.stream(cell.split("[|;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
