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

    private static final double CERTAIN = 10;

    /** The weightiest and the lightest part of an item that the mentions of a signal stand in. */
    private record Span(Role best, Role worst) {

        static Span of(Signal signal) {
            Role best = Role.LIKENESS;
            Role worst = Role.ASKED_FIRST;
            for (Mention mention : signal.mentions()) {
                Role role = mention.role();
                best = role.compareTo(best) < 0 ? role : best;
                worst = role.compareTo(worst) > 0 ? role : worst;
            }
            return new Span(best, worst);
        }

        boolean asked() {
            return !best.isContext();
        }

        boolean split() {
            return asked() && worst.isContext();
        }
    }

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

    /** What each signal weighs, the heaviest first. */
    List<Reason> reasons(Evidence evidence) {
        List<Signal> signals = evidence.signals();
        List<Span> spans = new ArrayList<>(signals.size());
        double most = 0;
        for (int i = 0; i < signals.size(); i++) {
            spans.add(Span.of(signals.get(i)));
            most = spans.get(i).asked() ? Math.max(most, weight(signals.get(i), spans.get(i), false)) : most;
        }
        boolean little = most <= weighing.little() * CERTAIN;
        List<Reason> reasons = new ArrayList<>(signals.size());
        for (int i = 0; i < signals.size(); i++) {
            Signal signal = signals.get(i);
            double weight = weight(signal, spans.get(i), little);
            reasons.add(new Reason(
                    signal, areaOf(signal.topic()), weight, spans.get(i).asked()));
        }
        reasons.sort(Reason.HEAVIEST_FIRST);
        return reasons;
    }

    private double weight(Signal signal, Span span, boolean little) {
        boolean alone = little && (span.best == Role.FOLLOWED || span.best == Role.CONTEXT);
        double share = alone ? weighing.contextAlone() : weighing.shareOf(span.best);
        return signal.weight() * share * (span.split() ? weighing.split() : 1);
    }

    /** The areas that something speaks for, the heaviest first. */
    List<AreaStanding> areas(List<Reason> reasons, Decision decision) {
        Map<String, Map<String, Weight>> byAreaAndConcept = new TreeMap<>();
        for (Reason reason : reasons) {
            byAreaAndConcept
                    .computeIfAbsent(reason.area(), a -> new TreeMap<>())
                    .merge(reason.signal().mention().getConcept(), weightOf(reason), Weigher::heavier);
        }
        List<Weight> weights = new ArrayList<>();
        byAreaAndConcept.forEach((area, signals) -> weights.add(sum(area, signals)));
        weights.sort(Weight.HEAVIEST_FIRST);
        List<AreaStanding> standings = new ArrayList<>(weights.size());
        for (int i = 0; i < weights.size(); i++) {
            double value = weights.get(i).value();
            double lead = i + 1 < weights.size() ? value - weights.get(i + 1).value() : value;
            double heaviest = weights.get(0).value();
            double confidence = weighing.confidenceIn(value, lead);
            standings.add(new AreaStanding(decision, weights.get(i), i + 1, heaviest, lead, confidence));
        }
        return standings;
    }

    /** The topics that something speaks for. */
    List<TopicStanding> topics(List<Reason> reasons, Decision decision) {
        Map<String, Weight> byTopic = new TreeMap<>();
        Map<String, Double> heaviestByArea = new HashMap<>();
        for (Reason reason : reasons) {
            byTopic.merge(reason.signal().topic(), weightOf(reason), Weigher::heavier);
            heaviestByArea.merge(reason.area(), reason.weight(), Math::max);
        }
        List<TopicStanding> standings = new ArrayList<>(byTopic.size());
        byTopic.forEach((topic, weight) -> {
            String area = areaOf(topic);
            double heaviest = heaviestByArea.getOrDefault(area, weight.value());
            standings.add(new TopicStanding(decision, weight, area, weight.value() / heaviest));
        });
        return standings;
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

    private static Weight weightOf(Reason reason) {
        return new Weight(reason.signal().topic(), reason.weight(), reason.asked());
    }

    private static Weight heavier(Weight a, Weight b) {
        return new Weight(a.subject(), Math.max(a.value(), b.value()), a.asked() || b.asked());
    }
}
