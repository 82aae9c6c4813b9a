package dev.bailiwick.model;

import java.util.Set;

/**
 * One thing that somebody has to do.
 *
 * @param id {@code area.duty}
 * @param text one plain sentence that says what the holder does
 * @param topics those that ask about it, in the order of the file
 */
public record Duty(String id, String areaId, String text, Set<String> topics) {

    public Duty {
        topics = InOrder.copyOf(topics);
    }
}
