package dev.bailiwick.mapping;

import dev.bailiwick.mapping.Consequences.Consequence;
import dev.bailiwick.mapping.Decider.Decided;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Maps items to areas, duties and parties. The mapping of an item depends on the item alone, never on its neighbours or
 * on the size of the batch. Thread-safe.
 */
public final class Mapper {

    /** More than the longest forms ask, so that a form which comes again and again is mapped once; the bound is for memory. */
    private static final int MOST_REMEMBERED = 2_000;

    private final ResponsibilityModel model;
    private final LoadedRules rules;
    private final Decider decider;
    private final Assigner assigner;
    private final Consequences consequences;
    private final Map<Content, Mapping> remembered = new ConcurrentHashMap<>();

    Mapper(ResponsibilityModel model, LoadedRules rules, Decider decider, Assigner assigner) {
        this.model = model;
        this.rules = rules;
        this.decider = decider;
        this.assigner = assigner;
        this.consequences = new Consequences(model, assigner);
    }

    /** The same, which guesses at nothing that no rule speaks of. */
    public Mapper withoutLikeness() {
        return new Mapper(model, rules.withoutLikeness(), decider, assigner);
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
        List<Content> contents =
                items.stream().map(item -> Content.of(item, rules.crosswalk())).toList();
        Map<Content, Mapping> mapped = new HashMap<>();
        Map<Content, Item> unknown = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Content content = contents.get(i);
            Mapping known = remembered.get(content);
            if (known == null) {
                unknown.putIfAbsent(content, items.get(i));
            } else {
                mapped.put(content, known);
            }
        }
        mapped.putAll(mapAnew(unknown));
        return IntStream.range(0, items.size())
                .mapToObj(
                        i -> Objects.requireNonNull(mapped.get(contents.get(i))).of(items.get(i)))
                .toList();
    }

    private Map<Content, Mapping> mapAnew(Map<Content, Item> unknown) {
        List<Evidence> batch = new ArrayList<>(unknown.size());
        unknown.values().forEach(item -> batch.add(Evidence.of(item, rules.scanner())));
        rules.engine().run(batch);
        batch.forEach(rules.crosswalk()::run);
        batch.forEach(evidence -> rules.likeness().run(evidence, rules.scanner()));
        Map<Content, Mapping> mapped = new HashMap<>();
        Iterator<Content> contents = unknown.keySet().iterator();
        decider.decide(batch).forEach(decided -> mapped.put(contents.next(), mapping(decided)));
        mapped.forEach((content, mapping) -> {
            if (content.isWorthRemembering() && remembered.size() < MOST_REMEMBERED) {
                remembered.put(content, mapping);
            }
        });
        return mapped;
    }

    private Mapping mapping(Decided decided) {
        Decision decision = decided.decision();
        List<String> topics =
                decision.topics().stream().map(TopicStanding::getTopic).toList();
        Consequence consequence = consequences.of(topics);
        Set<String> areas = new LinkedHashSet<>(decision.others());
        areas.addAll(consequence.areas());
        areas.remove(decision.chief());
        return new Mapping(
                decided.evidence().item(),
                model.area(decision.chief()),
                areas.stream().map(model::area).flatMap(Optional::stream).toList(),
                topics,
                consequence.duties(),
                consequence.answers(),
                decision.status(),
                decision.confidence(),
                decision.doubts(),
                decided.reasons(),
                decided.standings(),
                decided.evidence());
    }
}
