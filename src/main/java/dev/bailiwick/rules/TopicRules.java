package dev.bailiwick.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the topic rules what items are about. Thread-safe. */
public final class TopicRules {

    /** So many items at once as keeps their facts near to the processor. */
    private static final int CHUNK = 256;

    private final RuleBase base;
    private final Set<String> starts;

    /** @param rules of different names */
    public TopicRules(List<TopicRule> rules) {
        base = TopicNetwork.of(rules);
        starts = rules.stream().map(TopicRule::concept).collect(Collectors.toUnmodifiableSet());
    }

    /** Adds to the evidence of each item the signals of the rules that match it. */
    public void run(List<Evidence> items) {
        for (int from = 0; from < items.size(); from += CHUNK) {
            List<Mention> mentions = new ArrayList<>();
            items.subList(from, Math.min(from + CHUNK, items.size())).forEach(item -> addStarts(item, mentions));
            base.run(mentions);
        }
    }

    /** A mention that no rule starts from is asked for by way of its item. */
    private void addStarts(Evidence item, List<Mention> mentions) {
        for (Mention mention : item.mentions()) {
            if (starts.contains(mention.getConcept())) {
                mentions.add(mention);
            }
        }
    }
}
