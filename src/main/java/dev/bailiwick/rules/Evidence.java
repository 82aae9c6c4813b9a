package dev.bailiwick.rules;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.questionnaire.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of one item: its mentions and, once the topic rules have run, their signals. Not thread-safe. */
public final class Evidence {

    private final Item item;
    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private final List<Signal> signals = new ArrayList<>();

    private Evidence(Item item) {
        this.item = item;
    }

    /** The item with the mentions in its text, in what it follows and in its section, and no signals yet. A blank item has no mentions. */
    public static Evidence of(Item item, Scanner scanner) {
        Evidence evidence = new Evidence(item);
        evidence.collect(scanner.scanQuestion(item.text()));
        if (!item.isBlank()) {
            evidence.collect(scanner.scanFollowed(item.follows()));
            evidence.collect(scanner.scanContext(item.section()));
        }
        evidence.giveWay();
        return evidence;
    }

    private void giveWay() {
        List<String> weaker = mentions.values().stream()
                .filter(mention -> mention.givesWayTo().stream().anyMatch(this::asks))
                .map(Mention::getConcept)
                .toList();
        weaker.forEach(mentions::remove);
    }

    private void collect(List<Occurrence> occurrences) {
        for (Occurrence occurrence : occurrences) {
            String concept = occurrence.concept().id();
            mentions.computeIfAbsent(concept, id -> new Mention(id, this)).add(occurrence);
        }
    }

    public Item item() {
        return item;
    }

    /** For rules: the question or its section mentions the concept. */
    public boolean speaksOf(String concept) {
        return mentions.containsKey(concept);
    }

    /** For rules: the question's own text mentions the concept. */
    public boolean asks(String concept) {
        Mention mention = mentions.get(concept);
        return mention != null && !mention.role().isContext();
    }

    /** Of the mentions of these concepts the one with the weightiest role, the first of those alike. */
    Optional<Mention> weightiest(List<String> concepts) {
        Mention weightiest = null;
        for (String concept : concepts) {
            Mention mention = mentions.get(concept);
            if (mention != null && (weightiest == null || mention.role().compareTo(weightiest.role()) < 0)) {
                weightiest = mention;
            }
        }
        return Optional.ofNullable(weightiest);
    }

    /** One a concept, in the order of the text. */
    public Collection<Mention> mentions() {
        return Collections.unmodifiableCollection(mentions.values());
    }

    /** In the order of the rules' names, whatever the order in which the rules fired. */
    public List<Signal> signals() {
        List<Signal> sorted = new ArrayList<>(signals);
        sorted.sort(Signal.BY_RULE);
        return sorted;
    }

    /** The id of the item is that of a control which is about this. */
    void controlSays(CrosswalkRow row) {
        signals.add(new Signal(row.asRule(), new Mention(row.control(), this)));
    }

    /** Whether nothing speaks of the item. */
    public boolean isSilent() {
        return signals.isEmpty() && !item.isBlank();
    }

    /** The item reads like other questions that are about the rule's topic. */
    void readsLike(TopicRule rule) {
        signals.add(new Signal(rule, Mention.ofLikeness(this)));
    }

    /** Whether nothing speaks of it but that it reads like other questions. */
    public boolean isLikened() {
        return signals.stream().anyMatch(signal -> signal.mention().role() == Role.LIKENESS);
    }

    /** The rule matches, starting from this mention. */
    void matches(TopicRule rule, Mention mention) {
        signals.add(new Signal(rule, mention));
    }
}
