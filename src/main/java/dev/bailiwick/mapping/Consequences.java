package dev.bailiwick.mapping;

import dev.bailiwick.model.Duty;
import dev.bailiwick.model.ResponsibilityModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says what follows from the topics of an item: its duties, and who answers for them. Thread-safe. */
final class Consequences {

    /** Items ask about some thousand lists of topics in all; the bound is for hostile ones. */
    private static final int MOST_REMEMBERED = 10_000;

    /**
     * @param areas of the duties, in the order of the topics
     * @param duties in the order of the model
     * @param answers by deployment id, in the order of the model
     */
    record Consequence(List<String> areas, List<Duty> duties, Map<String, Answer> answers) {}

    private final ResponsibilityModel model;
    private final Assigner assigner;
    private final Map<List<String>, Consequence> byTopics = new ConcurrentHashMap<>();
    private final Map<Set<String>, Map<String, Answer>> byDuties = new ConcurrentHashMap<>();

    Consequences(ResponsibilityModel model, Assigner assigner) {
        this.model = model;
        this.assigner = assigner;
    }

    /** @param topics the heaviest first */
    Consequence of(List<String> topics) {
        Consequence known = byTopics.get(topics);
        if (known != null) {
            return known;
        }
        forget(byTopics);
        forget(byDuties);
        return byTopics.computeIfAbsent(topics, this::follow);
    }

    private static void forget(Map<?, ?> many) {
        if (many.size() > MOST_REMEMBERED) {
            many.clear();
        }
    }

    private Consequence follow(List<String> topics) {
        Map<String, Duty> duties = new LinkedHashMap<>();
        topics.forEach(topic -> model.dutiesOf(topic).forEach(duty -> duties.put(duty.id(), duty)));
        List<String> areas =
                duties.values().stream().map(Duty::areaId).distinct().toList();
        List<Duty> inOrder = model.duties().stream()
                .filter(duty -> duties.containsKey(duty.id()))
                .toList();
        // Copied once here, and not into each mapping.
        return new Consequence(
                areas, List.copyOf(inOrder), byDuties.computeIfAbsent(Set.copyOf(duties.keySet()), assigner::answers));
    }
}
