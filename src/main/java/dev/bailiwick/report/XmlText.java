package dev.bailiwick.report;

import dev.bailiwick.problem.Visible;
import java.util.List;
import java.util.stream.Collectors;

/** Text from strangers in XML, which cannot hold every character, not even as a reference. */
final class XmlText {

    private XmlText() {}

    /** On one line, with escapes in place of what may not stand there. */
    static String of(String text) {
        return Visible.of(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff");
    }

    /** A line each. */
    static String of(List<String> lines) {
        return lines.stream().map(XmlText::of).collect(Collectors.joining("\n"));
    }
}
