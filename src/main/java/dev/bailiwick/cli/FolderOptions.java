package dev.bailiwick.cli;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.report.OutputFolder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of a folder of questionnaires. */
final class FolderOptions {

    @Option(
            names = {"-r", "--recursive"},
            description = "Of a folder, map what is in its folders too.")
    private boolean recursive;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Of a folder, draw a bar that grows. Default: on a terminal, and not where CI is set.")
    private @Nullable Boolean progress;

    /**
     * The folder to map, if that is what the user named, and the one that the results go to.
     *
     * @throws UnusableException if there are other arguments beside it, or no folder for the results
     */
    Optional<FolderRun.Folders> of(List<String> files, String output) {
        Optional<String> folder = files.stream().filter(FolderOptions::isFolder).findFirst();
        if (folder.isEmpty()) {
            refuseWithoutFolder();
            return Optional.empty();
        }
        if (files.size() > 1) {
            throw unusable(folder.get(), "this is a folder", "map it in a run of its own");
        }
        if (output.equals("-")) {
            throw unusable(folder.get(), "this is a folder", "name another for the results: --output DIR");
        }
        if (output.isBlank()) {
            throw unusable("--output", "the name is empty", "name a folder for the results");
        }
        Path inbox = Path.of(folder.get());
        return Optional.of(new FolderRun.Folders(inbox, OutputFolder.of(output, inbox), recursive, progress()));
    }

    private static boolean isFolder(String name) {
        try {
            return !name.isBlank() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void refuseWithoutFolder() {
        if (recursive) {
            throw unusable("--recursive", "no folder is named", "name one, or leave the option out");
        }
    }

    /** The launcher says whether standard error is a terminal: Java cannot tell. */
    private boolean progress() {
        Boolean said = progress;
        return said != null ? said : Boolean.getBoolean("bailiwick.terminal") && System.getenv("CI") == null;
    }

    private static UnusableException unusable(String name, String message, String help) {
        return new UnusableException(Place.ofFile(name), message, help);
    }
}
