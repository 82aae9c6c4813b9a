package dev.bailiwick.cases;

import dev.bailiwick.rules.TopicRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditions of a topic rule, whose shape was checked before. Not thread-safe; one use. */
final class ConditionParser {

    private static final Pattern PART =
            Pattern.compile("item\\s*\\.\\s*(speaksOf|asks)\\s*\\(\\s*\"([^\"]*)\"\\s*\\)|\\|\\||&&|[!()]");

    private final List<String> parts = new ArrayList<>();
    private int at;

    private ConditionParser(String text) {
        PART.matcher(text).results().forEach(part -> parts.add(part.group()));
    }

    /** The conditions of a rule, in their order; all must hold. */
    static List<Condition> conditionsOf(TopicRule rule) {
        return rule.conditions().stream().map(ConditionParser::parse).toList();
    }

    static Condition parse(String text) {
        ConditionParser parser = new ConditionParser(text);
        return parser.any();
    }

    private Condition any() {
        return joined("||", this::all, Condition.Any::new);
    }

    private Condition all() {
        return joined("&&", this::one, Condition.All::new);
    }

    private Condition joined(String by, Supplier<Condition> next, Function<List<Condition>, Condition> join) {
        List<Condition> conditions = new ArrayList<>(List.of(next.get()));
        while (at < parts.size() && parts.get(at).equals(by)) {
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
            at++;
            return inner;
        }
        Matcher term = PART.matcher(part);
        if (!term.matches() || term.group(2) == null) {
            throw new IllegalStateException("no condition: " + part);
        }
        return new Condition.Term(term.group(2), term.group(1).equals("asks"));
    }
}
