package dev.bailiwick.rules;

import java.util.List;

/** The right side of a rule threw. */
public final class RuleFailedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient List<Object> facts;

    RuleFailedException(String rule, List<Object> facts, Throwable cause) {
        super("rule \"" + rule + "\" failed", cause);
        this.rule = rule;
        this.facts = List.copyOf(facts);
    }

    /** The name of the rule. */
    public String rule() {
        return rule;
    }

    /** The facts that it matched, in the order of its patterns. */
    public List<Object> facts() {
        return facts;
    }
}
