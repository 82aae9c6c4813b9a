package dev.bailiwick.mapping;

import dev.bailiwick.mapping.Decider.Decided;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Maps items to areas, duties and parties. The mapping of an item depends on the item alone, never on its neighbours or
 * on the size of the batch. Thread-safe.
 */
public final class Mapper {

    /** Items ask about a few hundred sets of duties in all; the bound is for hostile ones. */
    private static final int MOST_REMEMBERED = 10_000;

    private final ResponsibilityModel model;
    private final LoadedRules rules;
    private final Decider decider;
    private final Assigner assigner;
    private final Map<Set<String>, Map<String, Answer>> remembered = new ConcurrentHashMap<>();

    Mapper(ResponsibilityModel model, LoadedRules rules, Decider decider, Assigner assigner) {
        this.model = model;
        this.rules = rules;
        this.decider = decider;
        this.assigner = assigner;
    }

    public ResponsibilityModel model() {
        return model;
    }

    /** The vocabulary and the rules by which it maps. */
    public LoadedRules rules() {
        return rules;
    }

    public Assigner assigner() {
        return assigner;
    }

    /** One mapping for each item, in the same order. */
    public List<Mapping> map(List<Item> items) {
        List<Evidence> batch = new ArrayList<>(items.size());
        items.forEach(item -> batch.add(Evidence.of(item, rules.scanner())));
        rules.engine().run(batch);
        batch.forEach(rules.crosswalk()::run);
        return decider.decide(batch).stream().map(this::mapping).toList();
    }

    private Mapping mapping(Decided decided) {
        Decision decision = decided.decision();
        List<String> topics =
                decision.topics().stream().map(TopicStanding::getTopic).toList();
        Set<Duty> duties = new LinkedHashSet<>();
        topics.forEach(topic -> duties.addAll(model.dutiesOf(topic)));
        Set<String> areas = new LinkedHashSet<>(decision.others());
        duties.forEach(duty -> areas.add(duty.areaId()));
        areas.remove(decision.chief());
        List<Duty> inOrder = model.duties().stream().filter(duties::contains).toList();
        return new Mapping(
                decided.evidence().item(),
                model.area(decision.chief()),
                areas.stream().map(model::area).flatMap(Optional::stream).toList(),
                topics,
                inOrder,
                answers(inOrder.stream().map(Duty::id).collect(Collectors.toSet())),
                decision.status(),
                decision.confidence(),
                decision.doubts(),
                decided.reasons(),
                decided.standings(),
                decided.evidence());
    }

    private Map<String, Answer> answers(Set<String> duties) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(duties, assigner::answers);
    }
}
