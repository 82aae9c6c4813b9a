package dev.bailiwick.cases;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a text file is to become.
 *
 * @param before empty where there is no file yet
 */
public record FileChange(Path file, Optional<String> before, String after) {

    /**
     * Text at the end of a file, in whose line endings it is written.
     *
     * @param head what a new file begins with
     */
    static FileChange append(Path file, String head, String text) {
        Optional<String> before = contentOf(file);
        String start = before.orElse(head);
        String gap = start.isEmpty() || start.endsWith("\n") ? "" : "\n";
        String ending = start.contains("\r\n") ? "\r\n" : "\n";
        return new FileChange(file, before, start + (gap + text).replace("\n", ending));
    }

    private static Optional<String> contentOf(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UnusableException(
                    Place.ofFile(file.toString()), "cannot be read", "it must be a UTF-8 text file that you may read");
        }
    }
}
