package dev.bailiwick.rules;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.Match;

/** Asks the topic rules what items are about. Thread-safe. */
public final class TopicRules {

    private final RuleBase rules;

    public TopicRules(RuleBase rules) {
        this.rules = rules;
    }

    /** Adds to the evidence of each item the signals of the rules that match it. */
    public void run(List<Evidence> items) {
        List<Mention> mentions = new ArrayList<>();
        items.forEach(item -> mentions.addAll(item.mentions()));
        rules.run(mentions, TopicRules::remember);
    }

    private static boolean remember(Match match) {
        Mention mention = (Mention) match.getObjects().get(0);
        mention.getItem().fires(match.getRule().getName());
        return true;
    }
}
