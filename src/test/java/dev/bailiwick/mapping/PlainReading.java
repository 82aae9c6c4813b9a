package dev.bailiwick.mapping;

import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.TopicRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says whether a topic rule hits an item by reading the rule's conditions word by word, without Drools: an expression
 * of {@code item.speaksOf("x")} and {@code item.asks("x")} with not, and, or and brackets.
 */
final class PlainReading {

    private static final Pattern TOKEN =
            Pattern.compile("item\\.(speaksOf|asks)\\(\\s*\"([^\"]+)\"\\s*\\)|\\|\\||&&|[!()]");

    private final Evidence item;
    private final List<MatchResult> tokens;
    private int at;

    private PlainReading(Evidence item, String condition) {
        this.item = item;
        this.tokens = new ArrayList<>(TOKEN.matcher(condition).results().toList());
    }

    static boolean hits(TopicRule rule, Evidence item) {
        return hits(rule.concept(), rule.conditions(), item);
    }

    static boolean hits(String concept, List<String> conditions, Evidence item) {
        return item.speaksOf(concept) && conditions.stream().allMatch(c -> new PlainReading(item, c).whole());
    }

    private boolean whole() {
        boolean value = or();
        if (at != tokens.size()) {
            throw new IllegalStateException("not read to its end: " + tokens);
        }
        return value;
    }

    private boolean or() {
        boolean value = and();
        while (takes("||")) {
            value |= and();
        }
        return value;
    }

    private boolean and() {
        boolean value = not();
        while (takes("&&")) {
            value &= not();
        }
        return value;
    }

    private boolean not() {
        if (takes("!")) {
            return !not();
        }
        if (takes("(")) {
            boolean value = or();
            if (!takes(")")) {
                throw new IllegalStateException("a bracket stays open: " + tokens);
            }
            return value;
        }
        MatchResult term = tokens.get(at++);
        return term.group(1).equals("asks") ? item.asks(term.group(2)) : item.speaksOf(term.group(2));
    }

    private boolean takes(String token) {
        boolean here = at < tokens.size() && tokens.get(at).group().equals(token);
        at += here ? 1 : 0;
        return here;
    }
}
