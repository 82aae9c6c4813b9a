package dev.bailiwick.answers;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** What the checks found in one subject: each check once, whatever the order in which the rules fired. Not thread-safe. */
public final class Faults {

    private final Set<String> checks = new TreeSet<>(Comparator.naturalOrder());

    /** The right side of every rule of a check: it finds a fault in the subject. */
    public static void fault(Subject subject, String check) {
        subject.faults().checks.add(check);
    }

    /** The ids of the checks, in alphabetical order. */
    Set<String> checks() {
        return Collections.unmodifiableSet(checks);
    }
}
