package dev.bailiwick.problem;

import java.util.List;
import java.util.stream.Collectors;

/** An input, model or rule file cannot be used. Its problems are for the user; there is no bug in the program. */
public final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public UnusableException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public UnusableException(Place place, String message, String help) {
        this(List.of(new Problem(place, message, help)));
    }

    /** At least one, in order of place. */
    public List<Problem> problems() {
        return problems;
    }
}
