package dev.bailiwick.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kie.api.runtime.rule.Match;

/** Asks the topic rules what items are about. Thread-safe. */
public final class TopicRules {

    private final RuleBase base;
    private final Map<String, TopicRule> rules;

    /** @param rules of different names */
    public TopicRules(List<TopicRule> rules) {
        this(TopicNetwork.of(rules), rules);
    }

    /** @param rules those that the base was built of */
    TopicRules(RuleBase base, List<TopicRule> rules) {
        this.base = base;
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(TopicRule::name, rule -> rule));
    }

    /** Adds to the evidence of each item the signals of the rules that match it. */
    public void run(List<Evidence> items) {
        List<Mention> mentions = new ArrayList<>();
        items.forEach(item -> mentions.addAll(item.mentions()));
        base.run(mentions, this::remember);
    }

    private boolean remember(Match match) {
        Mention mention = (Mention) match.getObjects().get(0);
        String name = match.getRule().getName();
        mention.getItem().fires(Objects.requireNonNull(rules.get(name), name));
        return true;
    }
}
