package dev.bailiwick.rules;

import java.util.Comparator;

/**
 * What one rule says of an item.
 *
 * @param rule the name of the rule
 * @param weight 1 to 10: of ten questions that the rule matches, about so many are chiefly about the topic
 * @param mention the mention that the rule starts from
 */
public record Signal(String rule, String topic, int weight, Mention mention) {

    static final Comparator<Signal> BY_RULE = Comparator.comparing(Signal::rule);

    /** The right side of every topic rule: the item that the mention belongs to is about the topic. */
    public static void signal(Mention mention, String topic, int weight) {
        mention.getItem().signalled(mention, topic, weight);
    }
}
