package dev.bailiwick.batch;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.report.Counts;
import java.util.function.Consumer;

/** Maps one file of a folder and writes its result. Called by several threads at once. */
@FunctionalInterface
public interface FileMapper {

    /**
     * Maps a file to its end, or leaves no result.
     *
     * @param problems gets what is wrong with single rows
     * @throws dev.bailiwick.problem.UnusableException if it cannot be read or its result cannot be written
     */
    Counts map(InboxFile file, Consumer<Problem> problems);
}
