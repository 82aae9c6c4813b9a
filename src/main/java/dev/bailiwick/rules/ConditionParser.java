package dev.bailiwick.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a condition of a topic rule: questions to the item, joined by {@code !}, {@code &&}, {@code ||} and brackets. Not
 * thread-safe; one use.
 */
public final class ConditionParser {

    private static final Pattern PART = Pattern.compile(
            "\\G\\s*(item\\s*\\.\\s*(speaksOf|asks)\\s*\\(\\s*\"([^\"]*)\"\\s*\\)|\\|\\||&&|[!()])\\s*");

    private static final String END = "";

    private final String text;
    private final List<String> parts = new ArrayList<>();
    private int at;

    private ConditionParser(String text) {
        this.text = text;
        int end = 0;
        for (Matcher part = PART.matcher(text); part.find(); end = part.end()) {
            parts.add(part.group(1));
        }
        parts.add(text.substring(end));
    }

    /** The conditions of a rule, in their order; all must hold. */
    public static List<Condition> conditionsOf(TopicRule rule) {
        return rule.conditions().stream().map(ConditionParser::parse).toList();
    }

    /** @throws IllegalArgumentException if the text is no condition */
    static Condition parse(String text) {
        ConditionParser parser = new ConditionParser(text);
        Condition condition = parser.any();
        parser.expect(END);
        return condition;
    }

    private Condition any() {
        return joined("||", this::all, Condition.Any::new);
    }

    private Condition all() {
        return joined("&&", this::one, Condition.All::new);
    }

    private Condition joined(String by, Supplier<Condition> next, Function<List<Condition>, Condition> join) {
        List<Condition> conditions = new ArrayList<>(List.of(next.get()));
        while (parts.get(at).equals(by)) {
            at++;
            conditions.add(next.get());
        }
        return conditions.size() == 1 ? conditions.get(0) : join.apply(List.copyOf(conditions));
    }

    private Condition one() {
        String part = parts.get(at++);
        if (part.equals("!")) {
            return new Condition.Not(one());
        }
        if (part.equals("(")) {
            Condition inner = any();
            expect(")");
            return inner;
        }
        Matcher term = PART.matcher(part);
        if (!term.matches() || term.group(2) == null) {
            throw new IllegalArgumentException(text);
        }
        return new Condition.Term(term.group(3), term.group(2).equals("asks"));
    }

    private void expect(String part) {
        if (!parts.get(at++).equals(part)) {
            throw new IllegalArgumentException(text);
        }
    }
}
