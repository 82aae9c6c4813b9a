package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import java.util.List;

/**
 * A topic rule as its text says it.
 *
 * @param concept the literal concept that it starts from
 * @param conditions the further conditions as written, in their order
 * @param named the concepts that stand in the conditions, wanted or not
 * @param companions for each condition that wants a concept, the concepts of which it wants one
 * @param place where its name stands
 */
public record TopicRule(
        String name,
        String concept,
        List<String> conditions,
        List<String> named,
        List<List<String>> companions,
        String topic,
        int weight,
        Place place) {}
