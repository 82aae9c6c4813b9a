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

    private final String name;
    private final Path folder;

    private OutputFolder(String name, Path folder) {
        this.name = name;
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
            return new OutputFolder(name, folder);
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
     * Makes the folder where it is missing, and removes a file that tells of an earlier run.
     *
     * @throws UnusableException if nothing can be written there
     */
    public void prepare(String old) {
        try {
            Files.createDirectories(folder);
            if (Files.isRegularFile(folder.resolve(old), LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder.resolve(old));
            }
        } catch (IOException e) {
            throw WriteProblem.of(name, e, "name another folder");
        }
        if (!Files.isWritable(folder)) {
            throw unusable(name, "cannot be written: it is write-protected", "name another folder");
        }
    }

    /**
     * Opens a file in the folder, and makes the folders above it.
     *
     * @param file its path in the folder, with {@code /} between folders
     * @throws UnusableException if it cannot be written
     */
    public Output file(String file) {
        Path target = folder.resolve(file).normalize();
        Path parent = target.getParent();
        if (parent == null || !parent.startsWith(folder)) {
            throw unusable(file, "leads out of the folder of the results", "rename it");
        }
        refuseLinks(file, parent);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw unusable(file, "something that is no plain file has this name among the results", "move it away");
        }
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw WriteProblem.of(file, e, "");
        }
        return new OutputFile(file, target, parent);
    }

    /** Whether a file of this name stands among the results. */
    public boolean holds(String file) {
        Path target = folder.resolve(file).normalize();
        return target.startsWith(folder) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    }

    /** Nor a file, which could not be a folder. */
    private void refuseLinks(String file, Path parent) {
        for (Path above = parent; !above.equals(folder); above = above.resolveSibling("")) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                throw unusable(
                        file, "where its folder belongs, a file or a link stands among the results", "move that away");
            }
        }
    }

    private static UnusableException unusable(String name, String message, String help) {
        return new UnusableException(Place.ofFile(name), message, help);
    }
}
