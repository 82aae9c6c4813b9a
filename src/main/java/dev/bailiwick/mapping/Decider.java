package dev.bailiwick.mapping;

import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;

/** Asks the rules in {@code decide.drl} what items are about. Thread-safe. */
final class Decider {

    /** A decision, and what it rests on. */
    record Decided(Evidence evidence, List<Reason> reasons, Decision decision, List<AreaStanding> standings) {}

    private final RuleBase rules;
    private final Weigher weigher;

    Decider(RuleBase rules, Weigher weigher) {
        this.rules = rules;
        this.weigher = weigher;
    }

    /** One for each, in the same order. Areas are decided before topics, which look at the areas chosen. */
    List<Decided> decide(List<Evidence> batch) {
        List<Decided> decided = new ArrayList<>(batch.size());
        List<Object> areas = new ArrayList<>();
        List<Object> topics = new ArrayList<>();
        for (Evidence evidence : batch) {
            Decision decision = new Decision(evidence.item().isBlank(), evidence.isLikened());
            List<Reason> reasons = weigher.reasons(evidence);
            List<AreaStanding> standings = weigher.areas(reasons, decision);
            decided.add(new Decided(evidence, reasons, decision, standings));
            areas.addAll(standings.isEmpty() ? List.of(decision) : standings);
            topics.addAll(weigher.topics(reasons, decision));
        }
        rules.run(areas);
        rules.run(topics);
        return decided;
    }
}
