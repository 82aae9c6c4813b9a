package dev.bailiwick.report;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;

/** Looks at the name that the user gave for the output before anything is written. */
final class OutputTarget {

    private OutputTarget() {}

    static Output open(String target, Collection<String> inputs) {
        if (target.isBlank()) {
            throw unusable("--output", "the name is empty", "name a file, or leave it out");
        }
        Path path = resolved(target);
        if (Files.isDirectory(path)) {
            throw unusable(target, "this is a folder", "name a file in it");
        }
        inputs.forEach(i -> refuseSame(target, path, i));
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return direct(target, path);
        }
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw unusable(target, "cannot be written: there is no folder `" + folder + "`", "make the folder first");
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw unusable(target, "cannot be written: it is write-protected", "name another file");
        }
        return new OutputFile(target, path, folder);
    }

    /** Through symbolic links, so that the file is replaced and not the link. */
    private static Path resolved(String target) {
        try {
            Path path = Path.of(target).toAbsolutePath();
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (InvalidPathException e) {
            throw unusable(target, "this cannot be the name of a file", "name another");
        } catch (IOException e) {
            throw WriteProblem.of(target, e, "");
        }
    }

    private static void refuseSame(String target, Path path, String input) {
        try {
            if (!input.equals("-") && Files.exists(path) && Files.isSameFile(path, Path.of(input))) {
                throw unusable(target, "this is the input itself", "name another file");
            }
        } catch (InvalidPathException | IOException e) {
            // An input that cannot be found is reported by whoever reads it.
            return;
        }
    }

    /** A device or a named pipe must be written as it stands: replacing /dev/null by a file would harm the machine. */
    private static Output direct(String target, Path path) {
        try {
            return new DirectOutput(target, Files.newOutputStream(path));
        } catch (IOException e) {
            throw WriteProblem.of(target, e, "name another file");
        }
    }

    private static UnusableException unusable(String target, String message, String help) {
        return new UnusableException(Place.ofFile(target), message, help);
    }
}
