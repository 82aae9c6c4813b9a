package dev.bailiwick.cases;

import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Signal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which of the questions of all cases each rule fires. The same question in two cases counts once. Immutable. */
final class FiredCases {

    private final Map<List<String>, Integer> questions = new HashMap<>();
    private final Map<String, BitSet> byRule = new HashMap<>();
    private final Map<String, BitSet> ownByRule = new HashMap<>();

    FiredCases(List<TriedCase> tried) {
        for (TriedCase one : tried) {
            Item item = one.tried().item();
            int question = questions.computeIfAbsent(List.of(item.section(), item.text()), key -> questions.size());
            mark(ownByRule, one.tried().rule(), question);
            for (Signal signal : one.evidence().signals()) {
                mark(byRule, signal.rule().name(), question);
            }
        }
    }

    private static void mark(Map<String, BitSet> sets, String rule, int question) {
        sets.computeIfAbsent(rule, name -> new BitSet()).set(question);
    }

    /** A set of numbers, each of which stands for a question. */
    BitSet of(String rule) {
        return (BitSet) byRule.getOrDefault(rule, new BitSet()).clone();
    }

    boolean onNone(String rule) {
        return of(rule).isEmpty();
    }

    /** Whether the rule fires on some of its own cases and on no case of another rule. */
    boolean onlyOnItsOwn(String rule) {
        BitSet others = of(rule);
        others.andNot(ownByRule.getOrDefault(rule, new BitSet()));
        return !onNone(rule) && others.isEmpty();
    }

    /** Whether the second fires wherever the first does, and elsewhere too. */
    boolean isWithin(String rule, String other) {
        BitSet rest = of(rule);
        rest.andNot(of(other));
        return rest.isEmpty() && !onNone(rule) && !of(rule).equals(of(other));
    }
}
