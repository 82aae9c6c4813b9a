package dev.bailiwick.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How grave a finding is. From the gravest to the lightest. */
public enum Severity {
    /** The answer is wrong, and a customer would be misled. */
    ERROR,
    /** A person should look at it. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** As users write it: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String word) {
        return Arrays.stream(values()).filter(s -> s.toString().equals(word)).findFirst();
    }

    /** From the gravest to the lightest. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Severity::toString).toList();
    }
}
