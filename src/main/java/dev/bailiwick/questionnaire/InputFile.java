package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens what the user named on the command line. */
public final class InputFile {

    private InputFile() {}

    /**
     * @param name as the user gave it
     * @throws UnusableException if there is no such file, or it cannot be read
     */
    public static InputStream open(String name) {
        if (name.isBlank()) {
            throw unusable("FILE", "the name is empty", "name a questionnaire");
        }
        Path path = path(name);
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw unusable(name, "this is a link to a file that does not exist", "mend the link");
        }
        if (!Files.exists(path)) {
            throw unusable(name, "no such file", nearest(path).orElse("check its name"));
        }
        return open(name, path);
    }

    /** @param name for messages */
    public static InputStream open(String name, Path path) {
        if (!Files.exists(path)) {
            throw unusable(name, "no such file", "check its name");
        }
        if (Files.isDirectory(path)) {
            throw unusable(name, "this is a folder", "name a file in it");
        }
        try {
            // Not Files.newInputStream: that one asks for the position, which a named pipe has not.
            return new FileInputStream(path.toFile());
        } catch (IOException e) {
            throw unusable(name, "cannot be read", "check its permissions");
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unusable(name, "this cannot be the name of a file", "check its name");
        }
    }

    private static Optional<String> nearest(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        Path name = missing.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
            return DidYouMean.nearest(name.toString(), names)
                    .map(n -> "did you mean `" + missing.resolveSibling(n) + "`?");
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static UnusableException unusable(String name, String message, String help) {
        return new UnusableException(Place.ofFile(name), message, help);
    }
}
