package dev.bailiwick.cli;

import dev.bailiwick.problem.Visible;
import java.util.List;
import java.util.stream.Collectors;

/** Lines for people. */
final class TextOut {

    private TextOut() {}

    /** Each line safe to show, whatever it quotes, and ended by a line feed. */
    static String of(List<String> lines) {
        return lines.stream().map(line -> Visible.of(line) + "\n").collect(Collectors.joining());
    }

    /** {@code 1 rule}, {@code 2 rules}. */
    static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
