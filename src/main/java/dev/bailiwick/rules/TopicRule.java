package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import java.util.List;

/**
 * A topic rule as its text says it.
 *
 * @param concept the literal concept that it starts from
 * @param conditions the further conditions as written, in their order
 * @param named the concepts that stand in the conditions
 * @param place where its name stands
 */
public record TopicRule(
        String name,
        String concept,
        List<String> conditions,
        List<String> named,
        String topic,
        int weight,
        Place place) {}
