package dev.bailiwick.cli;

import dev.bailiwick.answers.CheckInfo;
import java.util.ArrayList;
import java.util.List;

/** The page of a check, for people. */
final class CheckPage {

    private CheckPage() {}

    static List<String> of(CheckInfo check) {
        List<String> lines = new ArrayList<>(List.of(
                check.place() + ": check " + check.id(),
                "",
                check.title(),
                "",
                "severity: " + check.severity(),
                "why: " + check.rationale(),
                "",
                "right"));
        check.right().lines().map(line -> "  " + line).forEach(lines::add);
        lines.addAll(List.of("", "wrong"));
        check.wrong().lines().map(line -> "  " + line).forEach(lines::add);
        return lines;
    }
}
