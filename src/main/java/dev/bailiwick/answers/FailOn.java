package dev.bailiwick.answers;

import java.util.Locale;

/** From which severity on findings make a run fail. */
public enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** Whether a finding of this severity makes the run fail. */
    public boolean failsOn(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.INFO;
            case INFO -> true;
            case NEVER -> false;
        };
    }

    /** As users write it: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
