package dev.bailiwick.mapping;

import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.Mention;
import dev.bailiwick.rules.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the signals of an item: arithmetic only, whatever it means is for the rules to say. Thread-safe. */
final class Weigher {

    private final Weighing weighing;
    private final Map<String, String> areaByTopic = new HashMap<>();

    Weigher(ResponsibilityModel model, Weighing weighing) {
        this.weighing = weighing;
        for (String topic : model.topics()) {
            areaByTopic.put(topic, model.areaOf(topic).map(Area::id).orElse(AreaStanding.OUTSIDE));
        }
    }

    String areaOf(String topic) {
        return areaByTopic.getOrDefault(topic, AreaStanding.OUTSIDE);
    }

    /** The areas that something speaks for, the heaviest first. */
    List<AreaStanding> areas(Evidence evidence, Decision decision) {
        Map<String, Map<String, Weight>> byAreaAndConcept = new TreeMap<>();
        for (Signal signal : evidence.signals()) {
            byAreaAndConcept
                    .computeIfAbsent(areaOf(signal.topic()), a -> new TreeMap<>())
                    .merge(signal.mention().getConcept(), weightOf(signal), Weigher::heavier);
        }
        List<Weight> weights = new ArrayList<>();
        byAreaAndConcept.forEach((area, signals) -> weights.add(sum(area, signals)));
        weights.sort(Weight.HEAVIEST_FIRST);
        List<AreaStanding> standings = new ArrayList<>(weights.size());
        for (int i = 0; i < weights.size(); i++) {
            double next = i + 1 < weights.size() ? weights.get(i + 1).value() : 0;
            standings.add(new AreaStanding(
                    decision, weights.get(i), i + 1, weights.get(0).value(), next));
        }
        return standings;
    }

    /** The topics that something speaks for. */
    List<TopicStanding> topics(Evidence evidence, Decision decision) {
        Map<String, Weight> byTopic = new TreeMap<>();
        Map<String, Double> heaviestByArea = new HashMap<>();
        for (Signal signal : evidence.signals()) {
            Weight weight = weightOf(signal);
            byTopic.merge(signal.topic(), weight, Weigher::heavier);
            heaviestByArea.merge(areaOf(signal.topic()), weight.value(), Math::max);
        }
        List<TopicStanding> standings = new ArrayList<>(byTopic.size());
        byTopic.forEach((topic, weight) -> {
            String area = areaOf(topic);
            double heaviest = heaviestByArea.getOrDefault(area, weight.value());
            standings.add(new TopicStanding(decision, weight, area, weight.value() / heaviest));
        });
        return standings;
    }

    /**
     * What a signal weighs: its rule's weight, by the weightiest part of the item that one of its mentions stands in,
     * and less if another stands in the section only.
     */
    Weight weightOf(Signal signal) {
        Role best = Role.CONTEXT;
        Role worst = Role.ASKED_FIRST;
        for (Mention mention : signal.mentions()) {
            Role role = mention.role();
            best = role.compareTo(best) < 0 ? role : best;
            worst = role.compareTo(worst) > 0 ? role : worst;
        }
        boolean asked = best != Role.CONTEXT;
        double share = weighing.shareOf(best) * (asked && worst == Role.CONTEXT ? weighing.split() : 1);
        return new Weight(signal.topic(), signal.weight() * share, asked);
    }

    private Weight sum(String area, Map<String, Weight> signals) {
        double sum = 0;
        double share = 1;
        List<Weight> heaviestFirst = signals.values().stream()
                .sorted(Comparator.comparingDouble(Weight::value).reversed())
                .toList();
        for (Weight signal : heaviestFirst) {
            sum += signal.value() * share;
            share *= weighing.further();
        }
        return new Weight(area, sum, signals.values().stream().anyMatch(Weight::asked));
    }

    private static Weight heavier(Weight a, Weight b) {
        return new Weight(a.subject(), Math.max(a.value(), b.value()), a.asked() || b.asked());
    }
}
