package dev.bailiwick.cli;

import dev.bailiwick.problem.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes lines for people. */
final class TextOut {

    private TextOut() {}

    /** Each line safe to show, whatever it quotes, and ended by a line feed. */
    static void lines(OutputStream out, List<String> lines) throws IOException {
        String text = lines.stream().map(line -> Visible.of(line) + "\n").collect(Collectors.joining());
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
