package dev.bailiwick.answers;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that one run of the checks found.
 *
 * @param checks those that ran, in the order of their ids
 * @param files in the order in which they were named; the files of a folder in the order of their names
 * @param exitCode what the process will say: 0, 1 or 3
 * @param modelVersion empty where the model gives none
 */
public record CheckRun(
        List<CheckInfo> checks,
        List<CheckedFile> files,
        FailOn failOn,
        int exitCode,
        String modelId,
        String modelVersion) {

    public CheckRun {
        checks = List.copyOf(checks);
        files = List.copyOf(files);
    }

    /** Of all files, in their order. */
    public Stream<Finding> findings() {
        return files.stream().flatMap(file -> file.findings().stream());
    }
}
