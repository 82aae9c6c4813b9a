package dev.bailiwick.batch;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.report.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file of a folder.
 *
 * @param name its path in the folder
 * @param counts of its items; all 0 unless it was mapped
 * @param problems the first of them, in order
 * @param more how many more problems there were
 * @param bug what a bug in Bailiwick threw
 */
public record FileResult(
        String name,
        Outcome outcome,
        Counts counts,
        List<Problem> problems,
        long more,
        Optional<RuntimeException> bug) {

    /** How it ended, from the best to the worst. */
    public enum Outcome {
        /** Read to its end, and its result is written. */
        MAPPED,
        /** No questionnaire. */
        SKIPPED,
        /** Could not be read, or its result could not be written. */
        FAILED
    }

    public FileResult {
        problems = List.copyOf(problems);
    }

    /** The same, and one thing more to say. */
    public FileResult with(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new FileResult(name, outcome, counts, all, more, bug);
    }

    public boolean is(Outcome wanted) {
        return outcome == wanted;
    }
}
