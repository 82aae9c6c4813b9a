package dev.bailiwick.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an input, so that a user sees all of it at once. Not thread-safe. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Place place, String message, String help) {
        found.add(new Problem(place, message, help));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(Place place, String message) {
        add(place, message, "");
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In order of place. */
    public List<Problem> inOrder() {
        return found.stream().sorted().distinct().toList();
    }

    /** @throws UnusableException with all problems, if there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new UnusableException(inOrder());
        }
    }
}
