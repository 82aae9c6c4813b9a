package dev.bailiwick.evaluation;

import dev.bailiwick.mapping.Answer;
import dev.bailiwick.mapping.Assigner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who would have to answer, if the labels are right. Not thread-safe. */
final class Parties {

    private final Assigner assigner;
    private final Map<Set<String>, Map<String, Answer>> remembered = new HashMap<>();

    Parties(Assigner assigner) {
        this.assigner = assigner;
    }

    /** In the words of the CAIQ; empty for nobody. */
    String ownership(List<String> duties, String deployment) {
        return remembered
                .computeIfAbsent(new HashSet<>(duties), assigner::answers)
                .getOrDefault(deployment, Answer.NOBODY)
                .ownership();
    }
}
