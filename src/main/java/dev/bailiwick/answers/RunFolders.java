package dev.bailiwick.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The folders from which a run names its files, so that equal names in different folders are told apart, and the same file
 * has the same name on every machine, however the user calls it.
 *
 * @param folders absolute; the first that is near a file names it
 */
public record RunFolders(List<Path> folders) {

    /** No file. */
    private static final String STANDARD_INPUT = "<stdin>";

    public RunFolders {
        folders = List.copyOf(folders);
    }

    /** The folder of the baseline, that of {@code bailiwick.yaml}, and the working directory. */
    public static RunFolders of(Optional<Path> baseline, Optional<Path> config) {
        List<Path> folders = new ArrayList<>();
        baseline.map(RunFolders::absolute).map(Path::getParent).ifPresent(folders::add);
        config.map(RunFolders::absolute).map(Path::getParent).ifPresent(folders::add);
        folders.add(absolute(Path.of("")));
        return new RunFolders(folders);
    }

    /** With {@code /} between its parts on every system. */
    String nameOf(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return file;
        }
        Path path = absolute(Path.of(file));
        Path name = folders.stream()
                .filter(folder -> isNear(folder, path))
                .findFirst()
                .or(() -> Optional.ofNullable(path.getRoot()))
                .map(folder -> folder.relativize(path))
                .orElse(path);
        return StreamSupport.stream(name.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** A way that leads over the root would tell all folders of the machine. */
    private static boolean isNear(Path folder, Path file) {
        return Objects.equals(folder.getRoot(), file.getRoot())
                && (folder.getNameCount() == 0 || folder.getName(0).equals(file.getName(0)));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
