package dev.bailiwick.cases;

import dev.bailiwick.problem.Problem;
import java.util.Locale;

/** One thing in the vocabulary that is wrong, or looks so. */
public record VocabularyFinding(Severity severity, Problem problem) {

    /** How bad it is. */
    public enum Severity {
        /** The vocabulary cannot be used. */
        ERROR,
        /** Somebody should look at it. */
        WARNING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code file:line:col: warning: message; help}. */
    @Override
    public String toString() {
        String help = problem.help().isEmpty() ? "" : "; " + problem.help();
        return problem.place() + ": " + severity + ": " + problem.message() + help;
    }
}
