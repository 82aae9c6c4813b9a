package dev.bailiwick.answers;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.rules.CheckRule;
import dev.bailiwick.rules.RuleBase;
import dev.bailiwick.rules.RuleFailedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the rules of the checks what is wrong with subjects. Thread-safe. */
final class CheckRules {

    private final RuleBase base;
    private final Map<String, CheckRule> rules;

    /** @param rules those that the base was built of */
    CheckRules(RuleBase base, List<CheckRule> rules) {
        this.base = base;
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(CheckRule::name, rule -> rule));
    }

    /**
     * Adds to each subject what the rules find.
     *
     * @throws UnusableException if a rule fails; it names the rule, as far as that is known, and the item
     */
    void run(List<? extends Subject> subjects) {
        try {
            base.run(subjects);
        } catch (RuntimeException e) {
            throw failure(subjects, e);
        }
    }

    /** The subject on which the rules fail is found by running them on each alone. */
    private UnusableException failure(List<? extends Subject> subjects, RuntimeException e) {
        for (Subject subject : subjects) {
            try {
                base.run(List.of(subject));
            } catch (RuntimeException alone) {
                return failure(subject, alone);
            }
        }
        throw e;
    }

    private UnusableException failure(Subject subject, RuntimeException e) {
        Optional<CheckRule> rule = ruleIn(e);
        Place place = rule.map(CheckRule::place).orElse(Place.ofFile("checks"));
        String name = rule.map(r -> "rule \"" + r.name() + "\"").orElse("a rule");
        String item = "item `" + subject.itemId() + "` (" + subject.placeOf("answer") + ")";
        Problem problem = new Problem(place, name + " fails on " + item + ": " + cause(e), "mend the rule");
        UnusableException unusable = new UnusableException(List.of(problem));
        unusable.initCause(e);
        return unusable;
    }

    /** A left side that fails is known by its name in the message of the engine only. */
    private Optional<CheckRule> ruleIn(RuntimeException e) {
        if (e instanceof RuleFailedException failed) {
            return Optional.ofNullable(rules.get(failed.rule()));
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            Optional<CheckRule> named = rules.values().stream()
                    .filter(rule -> message.contains("\"" + rule.name() + "\""))
                    .findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** The innermost message, which speaks of what went wrong and not of the engine. */
    private static String cause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null
                ? kind
                : kind + ": " + message.lines().findFirst().orElse("");
    }
}
