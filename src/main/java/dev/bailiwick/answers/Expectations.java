package dev.bailiwick.answers;

import dev.bailiwick.mapping.Answer;
import dev.bailiwick.mapping.AreaStanding;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Party;
import dev.bailiwick.questionnaire.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Says what the model says of items in one deployment. Answer sets of one vendor ask the same questions again and again,
 * so that what was said is remembered. Thread-safe.
 */
final class Expectations {

    /** Some hundred questionnaires; the bound is for memory. */
    private static final int MOST_REMEMBERED = 20_000;

    private record Key(String id, String section, String text) {}

    private final Mapper mapper;
    private final Deployment deployment;
    private final WordLists words;
    private final NotOffered notOffered;
    private final Map<Key, Expected> remembered = new ConcurrentHashMap<>();

    Expectations(Mapper mapper, Deployment deployment, WordLists words) {
        this.mapper = mapper;
        this.deployment = deployment;
        this.words = words;
        this.notOffered = NotOffered.in(deployment, mapper);
    }

    Mapper mapper() {
        return mapper;
    }

    Deployment deployment() {
        return deployment;
    }

    /** One for each item, in the same order. */
    List<Expected> of(List<Item> items) {
        Set<Item> unknown = new LinkedHashSet<>();
        Map<Key, Expected> known = new HashMap<>();
        for (Item item : items) {
            Expected expected = remembered.get(key(item));
            if (expected == null) {
                unknown.add(item);
            } else {
                known.put(key(item), expected);
            }
        }
        for (Mapping mapping : mapper.map(List.copyOf(unknown))) {
            Expected expected = expected(mapping);
            known.put(key(mapping.item()), expected);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(key(mapping.item()), expected);
            }
        }
        return items.stream()
                .map(item -> known.getOrDefault(key(item), Expected.NOTHING))
                .toList();
    }

    private static Key key(Item item) {
        return new Key(item.id(), item.section(), item.text());
    }

    NotOffered notOffered() {
        return notOffered;
    }

    private Expected expected(Mapping mapping) {
        Answer answer = mapping.answerIn(deployment.id());
        String owner = answer.ownership().isEmpty()
                ? ""
                : words.ownersIn(answer.ownership(), mapper.model()).orElse("");
        return new Expected(
                mapping.status(),
                mapping.standings().stream()
                        .findFirst()
                        .map(AreaStanding::isAsked)
                        .orElse(false),
                mapping.confidence(),
                String.join("; ", mapping.doubts()),
                mapping.duties().stream().map(Duty::id).toList(),
                mapping.topics(),
                answer.ownership(),
                owner,
                names(answer),
                Owners.ofParties(answer.parties()),
                answer.held().isEmpty() && !answer.notOffered().isEmpty(),
                elsewhere(mapping));
    }

    /** Deployments where the same parties answer are left out. */
    private String elsewhere(Mapping mapping) {
        String here = names(mapping.answerIn(deployment.id()));
        List<String> others = new ArrayList<>();
        for (Deployment other : mapper.model().deployments()) {
            String names = names(mapping.answerIn(other.id()));
            if (!names.isEmpty() && !names.equals(here)) {
                others.add("in " + other.title() + ": " + names);
            }
        }
        return String.join(", ", others);
    }

    private static String names(Answer answer) {
        return answer.parties().stream().map(Party::name).collect(Collectors.joining("; "));
    }
}
