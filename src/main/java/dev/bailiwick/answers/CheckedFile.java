package dev.bailiwick.answers;

import dev.bailiwick.problem.Problem;
import java.util.List;

/**
 * One file of a run.
 *
 * @param name as the user gave it
 * @param deployment the id of the deployment that it was checked for; empty where the file could not be read
 * @param items the ids of its items, in the order of the file
 * @param findings in the order of their places, then of their checks' ids; suppressed ones and those of the baseline are
 *     among them
 * @param problems what could not be read: of the file as a whole, or of single rows
 * @param whole whether all of it was read, so that a fault that is not found in it is mended
 */
public record CheckedFile(
        String name,
        String deployment,
        List<String> items,
        List<Finding> findings,
        List<Problem> problems,
        boolean whole) {

    public CheckedFile {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /** One that is whole if nothing is said of it. */
    public CheckedFile(
            String name, String deployment, List<String> items, List<Finding> findings, List<Problem> problems) {
        this(name, deployment, items, findings, problems, problems.isEmpty());
    }

    /** How many rows hold an item. */
    public int answers() {
        return items.size();
    }
}
