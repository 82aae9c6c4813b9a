package dev.bailiwick.cases;

import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.RuleCase;
import dev.bailiwick.rules.Signal;
import java.util.Optional;

/**
 * A case, and what the rules made of it.
 *
 * @param evidence with the signals of all rules that fired
 */
public record TriedCase(RuleCase tried, Evidence evidence) {

    /** What the rule that the case is of said, if it fired. */
    Optional<Signal> signal() {
        return evidence.signals().stream()
                .filter(signal -> signal.rule().name().equals(tried.rule()))
                .findFirst();
    }

    public boolean passed() {
        return signal().isPresent() == tried.hit();
    }
}
