package dev.bailiwick.answers;

import dev.bailiwick.model.Deployment;
import dev.bailiwick.problem.Problem;
import java.util.List;

/**
 * One file, checked by itself.
 *
 * @param readable whether it could be read at all
 * @param items the ids of its items, in the order of the file
 * @param unread how many rows could not be read
 * @param whole whether all of it was read, so that what is not found in it is not there
 * @param subjects what the rules were asked about, with what they found
 */
record Looked(
        String name,
        Deployment deployment,
        boolean readable,
        List<String> items,
        long unread,
        boolean whole,
        List<Problem> problems,
        List<Subject> subjects) {}
