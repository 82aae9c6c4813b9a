package dev.bailiwick.answers;

import dev.bailiwick.model.Deployment;
import dev.bailiwick.problem.Problem;
import java.util.List;

/**
 * One file, checked by itself.
 *
 * @param readable whether it could be read at all
 * @param answers how many rows hold an item
 * @param unread how many rows could not be read
 * @param subjects what the rules were asked about, with what they found
 */
record Looked(
        String name,
        Deployment deployment,
        boolean readable,
        int answers,
        long unread,
        List<Problem> problems,
        List<Subject> subjects) {}
