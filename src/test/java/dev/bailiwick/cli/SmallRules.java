package dev.bailiwick.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small vocabulary, topics and model of the tests' own, so that what these tests expect stays the same when the
 * shipped ones are tuned; what decides and assigns is the shipped, and so are the profiles.
 */
final class SmallRules {

    private static final Path SMALL = Path.of("src/test/resources/rules-small");
    private static final Path SHIPPED = Path.of("rules");

    private SmallRules() {}

    /** @param folder is filled */
    static Path copyTo(Path folder) {
        copyAll(SMALL, folder);
        copyAll(SHIPPED.resolve("profiles"), folder.resolve("profiles"));
        List.of("decide.drl", "assign.drl", "weighing.yaml")
                .forEach(name -> copy(SHIPPED.resolve(name), folder.resolve(name)));
        return folder;
    }

    private static void copyAll(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, to.resolve(from.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.resolveSibling("."));
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
