package dev.bailiwick.problem;

import java.util.Comparator;

/**
 * One thing wrong with an input: where, what, and what to do.
 *
 * @param message lower case, no final period, the user's own words in backticks
 * @param help what to do; empty where the message says it all
 */
public record Problem(Place place, String message, String help) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.<Problem, String>comparing(p -> p.place.file())
            .thenComparing(p -> p.place.sheet())
            .thenComparing(p -> p.place.line())
            .thenComparing(p -> p.place.column())
            .thenComparing(Problem::message);

    /** One line, safe to print whatever the user's words hold: {@code file:line:column: message; help}. */
    @Override
    public String toString() {
        return Visible.of(place + ": " + message + (help.isEmpty() ? "" : "; " + help));
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
