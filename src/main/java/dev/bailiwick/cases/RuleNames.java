package dev.bailiwick.cases;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.rules.TopicRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the rule that a user means. */
public final class RuleNames {

    private static final int MOST_SHOWN = 8;

    private RuleNames() {}

    /**
     * The rule of this name, or else the only one whose name holds it, whatever its letter case.
     *
     * @throws UnusableException if there is none, or more than one
     */
    public static TopicRule find(String name, List<TopicRule> rules) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        List<TopicRule> exact = rules.stream()
                .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(folded))
                .toList();
        List<TopicRule> found = exact.isEmpty() ? holding(folded, rules) : exact;
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty() ? none(name, rules) : several(name, found);
    }

    private static List<TopicRule> holding(String part, List<TopicRule> rules) {
        return rules.stream()
                .filter(rule -> rule.name().toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    private static UnusableException none(String name, List<TopicRule> rules) {
        return new UnusableException(
                Place.ofFile("RULE"),
                "there is no rule \"" + name + "\"",
                DidYouMean.hint(name, rules.stream().map(TopicRule::name).toList()));
    }

    private static UnusableException several(String part, List<TopicRule> found) {
        String names = found.stream()
                .limit(MOST_SHOWN)
                .map(rule -> "\"" + rule.name() + "\"")
                .collect(Collectors.joining(", "));
        String more = found.size() > MOST_SHOWN ? " and " + (found.size() - MOST_SHOWN) + " more" : "";
        return new UnusableException(
                Place.ofFile("RULE"), found.size() + " rules have `" + part + "` in their name", names + more);
    }
}
