package dev.bailiwick.report;

import dev.bailiwick.problem.Visible;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text from strangers in markdown: it shows what it holds, and formats, links, embeds and calls nobody. For the dialect
 * of GitHub, which GitLab shares as far as it matters here.
 */
final class MarkdownText {

    private static final String MARKS = "([\\\\`*_{}\\[\\]<>#!|~&$])";

    private MarkdownText() {}

    /** The text on one line. An address is not made a link, and a name after {@code @} gets no notice. */
    static String of(String text) {
        return Visible.of(text)
                .replaceAll(MARKS, "\\\\$1")
                .replace("://", ":\\/\\/")
                .replaceAll("(?i)(www)\\.", "$1\\\\.")
                .replace("@", "@&#8203;");
    }

    /** A row of a table. */
    static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The first row of a table, and the rule under it. */
    static String head(List<String> cells) {
        return row(cells) + "|" + String.join("|", Collections.nCopies(cells.size(), "---")) + "|\n";
    }
}
