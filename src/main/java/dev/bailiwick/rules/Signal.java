package dev.bailiwick.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one rule says of an item.
 *
 * @param rule the one that says it
 * @param mention the mention that the rule starts from
 */
public record Signal(TopicRule rule, Mention mention) {

    static final Comparator<Signal> BY_RULE = Comparator.comparing(signal -> signal.rule.name());

    /**
     * The right side of every topic rule: the item that the mention belongs to is about the topic. It is read, never
     * called, as topic rules are not compiled.
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static void signal(Mention mention, String topic, int weight) {
        throw new UnsupportedOperationException(mention.getConcept() + ": " + topic + " " + weight);
    }

    public String topic() {
        return rule.topic();
    }

    /** 1 to 10: of ten questions that the rule matches, about so many are chiefly about the topic. */
    public int weight() {
        return rule.weight();
    }

    /**
     * What made the rule fire: the mention that it starts from, then for each condition that wants one the mention with
     * the weightiest role.
     */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(1 + rule.companions().size());
        mentions.add(mention);
        for (List<String> wanted : rule.companions()) {
            mention.getItem()
                    .weightiest(wanted)
                    .filter(companion -> !mentions.contains(companion))
                    .ifPresent(mentions::add);
        }
        return mentions;
    }
}
