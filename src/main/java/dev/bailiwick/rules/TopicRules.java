package dev.bailiwick.rules;

import java.util.ArrayList;
import java.util.List;

/** Asks the topic rules what items are about. Thread-safe. */
public final class TopicRules {

    private final RuleBase base;

    /** @param rules of different names */
    public TopicRules(List<TopicRule> rules) {
        base = TopicNetwork.of(rules);
    }

    /** Adds to the evidence of each item the signals of the rules that match it. */
    public void run(List<Evidence> items) {
        List<Mention> mentions = new ArrayList<>();
        items.forEach(item -> mentions.addAll(item.mentions()));
        base.run(mentions);
    }
}
