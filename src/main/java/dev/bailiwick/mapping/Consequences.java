package dev.bailiwick.mapping;

import dev.bailiwick.model.Duty;
import dev.bailiwick.model.ResponsibilityModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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
        if (byTopics.size() > MOST_REMEMBERED) {
            byTopics.clear();
            byDuties.clear();
        }
        return byTopics.computeIfAbsent(topics, this::follow);
    }

    private Consequence follow(List<String> topics) {
        Set<Duty> duties = new LinkedHashSet<>();
        topics.forEach(topic -> duties.addAll(model.dutiesOf(topic)));
        List<String> areas = duties.stream().map(Duty::areaId).distinct().toList();
        List<Duty> inOrder = model.duties().stream().filter(duties::contains).toList();
        Set<String> ids = inOrder.stream().map(Duty::id).collect(Collectors.toUnmodifiableSet());
        return new Consequence(areas, inOrder, byDuties.computeIfAbsent(ids, assigner::answers));
    }
}
