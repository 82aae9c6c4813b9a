package dev.bailiwick.cli;

import dev.bailiwick.cases.FileChange;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.report.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Changes several files, or none. */
final class FileChanges {

    private FileChanges() {}

    /** @throws UnusableException if one of them cannot be written; all are then as they were */
    static void write(List<FileChange> changes) {
        for (int i = 0; i < changes.size(); i++) {
            try {
                write(changes.get(i).file().toString(), changes.get(i).after());
            } catch (UnusableException e) {
                undo(changes.subList(0, i));
                throw e;
            }
        }
    }

    /** Brings all of them back to what they were. */
    static void undo(List<FileChange> changes) {
        for (FileChange change : changes) {
            try {
                if (change.before().isPresent()) {
                    write(change.file().toString(), change.before().get());
                } else {
                    Files.deleteIfExists(change.file());
                }
            } catch (IOException e) {
                throw new UnusableException(
                        Place.ofFile(change.file().toString()), "cannot be brought back to what it was", "");
            }
        }
    }

    private static void write(String file, String content) {
        try (Output out = Output.open(file, List.of())) {
            out.stream().write(content.getBytes(StandardCharsets.UTF_8));
            out.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
