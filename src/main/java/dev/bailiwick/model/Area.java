package dev.bailiwick.model;

import java.util.List;
import java.util.Set;

/**
 * A part of the responsibility model.
 *
 * @param aliases further names that readers give it
 * @param inMatrix whether the published matrix holds it; if not, the vendor publishes it elsewhere
 * @param citation where it is published
 * @param topics those that ask about it as a whole, and those whose chief area it is although duties of other areas
 *     list them too; in the order of the file
 */
public record Area(
        String id, String title, List<String> aliases, boolean inMatrix, Citation citation, Set<String> topics) {

    public Area {
        aliases = List.copyOf(aliases);
        topics = InOrder.copyOf(topics);
    }
}
