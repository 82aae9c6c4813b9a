package dev.bailiwick.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for {@code bailiwick.yaml} in a folder and in those above it, up to the one that is a git repository. */
public final class ConfigFinder {

    public static final String NAME = "bailiwick.yaml";

    private ConfigFinder() {}

    /** The nearest one, from the folder on; its name is relative to the folder where it stands in or below it. */
    public static Optional<Path> above(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(start.relativize(file));
            }
            if (Files.exists(at.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
