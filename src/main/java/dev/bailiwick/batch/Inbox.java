package dev.bailiwick.batch;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * Lists what stands in a folder. Links are not followed, so that nothing outside the folder is read; hidden files, and
 * the folder of the results, are passed over.
 */
public final class Inbox extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Path outbox;
    private final List<InboxFile> found = new ArrayList<>();

    private Inbox(Path folder, Path outbox) {
        this.folder = folder;
        this.outbox = outbox;
    }

    /**
     * Lists the files, by name in the order of their characters' code.
     *
     * @param recursive whether folders in it are looked into
     * @param outbox the folder of the results, with no link in its path
     * @throws UnusableException if the folder cannot be listed
     */
    public static List<InboxFile> list(Path folder, boolean recursive, Path outbox) {
        try {
            Inbox inbox = new Inbox(folder.toRealPath(), outbox);
            int depth = recursive ? Integer.MAX_VALUE : 1;
            Files.walkFileTree(inbox.folder, EnumSet.noneOf(FileVisitOption.class), depth, inbox);
            return inbox.found.stream()
                    .sorted(Comparator.comparing(InboxFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(folder.toString()), "cannot be listed", "check its permissions");
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        if (path.equals(outbox)) {
            passOver(path, "the results go there", "");
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (!path.equals(folder) && isHidden(path)) {
            passOver(path, "is hidden", "");
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        if (path.equals(outbox)) {
            passOver(path, "the results go there", "");
        } else if (isHidden(path)) {
            passOver(path, "is hidden", "");
        } else if (fileName(path).startsWith("~$")) {
            passOver(path, "is what a spreadsheet program keeps beside a file that is open in it", "");
        } else if (attributes.isDirectory()) {
            passOver(path, "is a folder", "pass --recursive to map what is in it");
        } else if (attributes.isSymbolicLink()) {
            passOver(path, "is a symbolic link, which is not followed", "put the file itself there");
        } else if (!attributes.isRegularFile()) {
            passOver(path, "is a device or a pipe", "name it in a run of its own");
        } else {
            found.add(InboxFile.toMap(name(path), path));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Kept as something to map, so that it counts among what could not be read. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
        if (path.equals(folder)) {
            throw e;
        }
        found.add(InboxFile.toMap(name(path), path));
        return FileVisitResult.CONTINUE;
    }

    private void passOver(Path path, String message, String help) {
        found.add(InboxFile.passedOver(name(path), path, message, help));
    }

    private static boolean isHidden(Path path) {
        return fileName(path).startsWith(".");
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
