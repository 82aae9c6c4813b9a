package dev.bailiwick.archive;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;

/**
 * Words for what is wrong with an archive.
 *
 * @param file the archive, as the user named it
 */
record Refusal(String file) {

    private static final String HELP = "the file is damaged: ask for it again";

    UnusableException damaged(String message) {
        return new UnusableException(Place.ofFile(file), message, HELP);
    }

    UnusableException damaged(String entry, String message) {
        return new UnusableException(Place.ofPart(file, entry), message, HELP);
    }

    UnusableException because(String message, String help) {
        return new UnusableException(Place.ofFile(file), message, help);
    }

    UnusableException because(String entry, String message, String help) {
        return new UnusableException(Place.ofPart(file, entry), message, help);
    }
}
