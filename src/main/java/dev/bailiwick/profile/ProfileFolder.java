package dev.bailiwick.profile;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the profiles that come with the rules; it may be missing.
 *
 * @param path where it is
 */
public record ProfileFolder(Path path) {

    private static final String ENDING = ".yaml";

    /** What they are called: the names of their files, in alphabetical order. */
    public List<String> names() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(path.toString()), "cannot be read", "check its permissions");
        }
    }

    /** All of them, in alphabetical order. */
    public List<Profile> all() {
        return names().stream().map(this::shipped).toList();
    }

    /**
     * @param name one of {@link #names}, or a file that ends in {@code .yaml}
     * @throws UnusableException if there is none of this name, or with all that is wrong in it
     */
    public Profile named(String name) {
        if (name.endsWith(ENDING)) {
            return ProfileReader.read(Path.of(name));
        }
        if (!names().contains(name)) {
            throw new UnusableException(
                    Place.ofFile("--profile"),
                    "there is no profile `" + name + "`",
                    DidYouMean.nearest(name, names())
                            .map(n -> "did you mean `" + n + "`?")
                            .orElse("known: " + String.join(", ", names()) + "; or name a file that ends in .yaml"));
        }
        return shipped(name);
    }

    private Profile shipped(String name) {
        return ProfileReader.read(path.resolve(name + ENDING));
    }
}
