package dev.bailiwick.cli;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What could not be read in a run of the checks. */
final class UnreadText {

    private static final int MOST_SAID = 20;

    private UnreadText() {}

    /** A line a problem, as many as fit, and how many more there are. */
    static String of(CheckRun run) {
        List<Problem> problems =
                run.files().stream().flatMap(file -> file.problems().stream()).toList();
        List<String> lines = new ArrayList<>();
        problems.stream().limit(MOST_SAID).map(Problem::toString).forEach(lines::add);
        if (problems.size() > MOST_SAID) {
            lines.add("and " + (problems.size() - MOST_SAID) + " more");
        }
        return TextOut.of(lines);
    }
}
