package dev.bailiwick.batch;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that stands in a folder of questionnaires.
 *
 * @param name its path in the folder, with {@code /} on every system; so it tells nothing of the machine
 * @param path where it is
 * @param passedOver why it is not opened, if it is not
 */
public record InboxFile(String name, Path path, Optional<Problem> passedOver) {

    static InboxFile toMap(String name, Path path) {
        return new InboxFile(name, path, Optional.empty());
    }

    static InboxFile passedOver(String name, Path path, String message, String help) {
        return new InboxFile(name, path, Optional.of(new Problem(Place.ofFile(name), message, help)));
    }
}
