package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import java.io.OutputStream;

/** Writes what a run of the checks found, in one format. Stateless and thread-safe. */
@FunctionalInterface
public interface FindingsWriter {

    /**
     * Writes all of it, in UTF-8, and does not close the stream. The same run gives the same bytes.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    void write(CheckRun run, OutputStream out);
}
