package dev.bailiwick.cli;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The answer sets that a user named. */
final class AnswerFiles {

    private static final List<String> ENDINGS = List.of(".csv", ".xlsx");

    /** What a spreadsheet puts beside a workbook while somebody edits it. */
    private static final String LOCK = "~$";

    private AnswerFiles() {}

    private record Known(String place, Optional<?> settings) {}

    /**
     * Files as they were named, each once, by whichever of its names comes first, unless other settings hold for another
     * name of it, such as a link in a folder of another deployment; in place of a folder the answer sets in
     * it and below it, in the order of their names.
     *
     * @param settings what holds for a file of this name
     * @throws UnusableException if a folder holds none
     */
    static List<String> of(List<String> named, Function<String, Optional<?>> settings) {
        List<String> files = new ArrayList<>();
        for (String name : named) {
            if (isFolder(name)) {
                files.addAll(in(name));
            } else {
                files.add(name);
            }
        }
        Map<Known, String> byPlace = new LinkedHashMap<>();
        files.forEach(file -> byPlace.putIfAbsent(new Known(place(file), settings.apply(file)), file));
        return List.copyOf(byPlace.values());
    }

    /** Where the file really is; its name where it is none, which is told when it is opened. */
    private static String place(String name) {
        try {
            return name.equals("-") ? name : Path.of(name).toRealPath().toString();
        } catch (IOException | InvalidPathException e) {
            return name;
        }
    }

    private static boolean isFolder(String name) {
        try {
            return !name.isBlank() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> in(String folder) {
        Path root = Path.of(folder);
        try (Stream<Path> all = Files.walk(root)) {
            List<String> found = all.filter(file -> isAnswerSet(root.relativize(file)) && isFileOrDead(file))
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UnusableException(
                        Place.ofFile(folder),
                        "there is no answer set in this folder",
                        "they end in `" + String.join("` or `", ENDINGS) + "`");
            }
            return found;
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(folder), "cannot be read", "check its permissions");
        }
    }

    /** A link to nothing is told when it is opened, and not passed over. */
    private static boolean isFileOrDead(Path file) {
        return Files.isRegularFile(file) || (Files.isSymbolicLink(file) && !Files.exists(file));
    }

    private static boolean isAnswerSet(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".") || part.toString().startsWith(LOCK)) {
                return false;
            }
        }
        String name = inside.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
