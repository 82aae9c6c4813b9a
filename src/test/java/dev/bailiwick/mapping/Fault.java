package dev.bailiwick.mapping;

import java.nio.file.Path;

/**
 * Something wrong, to be planted into a copy of the rules.
 *
 * @param what is wrong, for people
 * @param file below the rules
 * @param before the file's text without the fault
 * @param after the file's text with it
 */
record Fault(String what, Path file, String before, String after) {

    Fault {
        if (before.equals(after)) {
            throw new IllegalArgumentException("no fault: " + what + " in " + file);
        }
    }

    @Override
    public String toString() {
        return what + " (" + file.toString().replace('\\', '/') + ")";
    }
}
