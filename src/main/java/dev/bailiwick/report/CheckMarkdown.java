package dev.bailiwick.report;

import dev.bailiwick.answers.CheckInfo;
import dev.bailiwick.problem.Visible;

/** What a check is for, as markdown. Pure. */
final class CheckMarkdown {

    private CheckMarkdown() {}

    static String of(CheckInfo check) {
        return "**" + MarkdownText.of(check.title()) + "**\n\n" + MarkdownText.of(check.rationale()) + "\n"
                + example("Wrong", check.wrong()) + example("Right", check.right());
    }

    /** As an indented block, in which nothing has a meaning. */
    private static String example(String heading, String lines) {
        if (lines.isBlank()) {
            return "";
        }
        StringBuilder out = new StringBuilder("\n" + heading + ":\n\n");
        lines.lines()
                .forEach(line -> out.append("    ").append(Visible.of(line)).append('\n'));
        return out.toString();
    }
}
