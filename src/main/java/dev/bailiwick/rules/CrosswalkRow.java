package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import java.util.List;

/**
 * One row of a crosswalk.
 *
 * @param control an id, or the beginning of ids with {@code *} at its end
 * @param weight 1 to 10: of ten questions that carry the id, about so many are chiefly about the topic
 * @param source the framework, its version, and the id there
 */
record CrosswalkRow(String control, String topic, int weight, String source, Place place) {

    /** The row in the form in which a signal names what gave it. */
    TopicRule asRule() {
        return new TopicRule(
                "control " + source + " is about " + topic,
                "control",
                List.of(),
                List.of(),
                List.of(),
                topic,
                weight,
                place);
    }
}
