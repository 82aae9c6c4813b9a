package dev.bailiwick.report;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A folder that several results go to. Nothing is ever written outside it. Safe for use by several threads. */
public final class OutputFolder {

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks at the folder, and makes nothing yet.
     *
     * @param name as the user gave it
     * @param input the folder that is read meanwhile
     * @throws UnusableException if it is no folder, or results in it could replace files of the input
     */
    public static OutputFolder of(String name, Path input) {
        try {
            Path folder = real(Path.of(name).toAbsolutePath().normalize());
            Path in = input.toRealPath();
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw unusable(name, "this is a file", "name a folder for the results");
            }
            if (folder.equals(in)) {
                throw unusable(name, "this is the folder of the questionnaires itself", "name another folder");
            }
            if (in.startsWith(folder)) {
                throw unusable(name, "the folder of the questionnaires stands in it", "name another folder");
            }
            return new OutputFolder(folder);
        } catch (InvalidPathException e) {
            throw unusable(name, "this cannot be the name of a folder", "name another");
        } catch (IOException e) {
            throw WriteProblem.of(name, e, "");
        }
    }

    /** Through symbolic links, as far as the path exists. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        if (Files.exists(path) || parent == null) {
            return path.toRealPath();
        }
        return real(parent).resolve(String.valueOf(path.getFileName()));
    }

    /** With no symbolic link in it. */
    public Path path() {
        return folder;
    }

    /**
     * Opens a file in the folder, and makes the folders above it.
     *
     * @param name its path in the folder, with {@code /} between folders
     * @throws UnusableException if it cannot be written
     */
    public Output file(String name) {
        Path target = folder.resolve(name).normalize();
        Path parent = target.getParent();
        if (parent == null || !parent.startsWith(folder)) {
            throw unusable(name, "leads out of the folder of the results", "rename it");
        }
        refuseLinks(name, parent);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw unusable(name, "something that is no plain file has this name among the results", "move it away");
        }
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw WriteProblem.of(name, e, "");
        }
        return new OutputFile(name, target, parent);
    }

    /** Removes a file of an earlier run, if there is one. */
    public void delete(String name) {
        try {
            if (Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder.resolve(name));
            }
        } catch (IOException e) {
            throw WriteProblem.of(name, e, "");
        }
    }

    private void refuseLinks(String name, Path parent) {
        for (Path above = parent; !above.equals(folder); above = above.resolveSibling("")) {
            if (Files.isSymbolicLink(above)) {
                throw unusable(name, "a folder above it is a symbolic link among the results", "move the link away");
            }
        }
    }

    private static UnusableException unusable(String name, String message, String help) {
        return new UnusableException(Place.ofFile(name), message, help);
    }
}
