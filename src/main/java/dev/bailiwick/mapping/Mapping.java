package dev.bailiwick.mapping;

import dev.bailiwick.model.Area;
import dev.bailiwick.model.Duty;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer for one item.
 *
 * @param area the chief one; empty where none is found
 * @param others further areas that it asks about, the heaviest first
 * @param topics that it asks about, those of the chief area first, the heaviest first
 * @param duties that it asks about, in the order of the model
 * @param answers by deployment id, in the order of the model
 * @param confidence 0 to 1: an estimate, by the numbers in {@code weighing.yaml}, of how likely the chief area is right
 * @param doubts why it is not simply mapped, in alphabetical order
 * @param reasons the rules that fired, the heaviest first
 * @param standings all areas that something speaks for, the heaviest first
 */
public record Mapping(
        Item item,
        Optional<Area> area,
        List<Area> others,
        List<String> topics,
        List<Duty> duties,
        Map<String, Answer> answers,
        Status status,
        double confidence,
        List<String> doubts,
        List<Reason> reasons,
        List<AreaStanding> standings,
        Evidence evidence) {

    public Mapping {
        others = List.copyOf(others);
        topics = List.copyOf(topics);
        duties = List.copyOf(duties);
        doubts = List.copyOf(doubts);
        reasons = List.copyOf(reasons);
        standings = List.copyOf(standings);
    }

    /** The same answer for another item that asks the same. */
    Mapping of(Item other) {
        if (other.equals(item)) {
            return this;
        }
        return new Mapping(
                other, area, others, topics, duties, answers, status, confidence, doubts, reasons, standings, evidence);
    }

    public Answer answerIn(String deployment) {
        return answers.getOrDefault(deployment, Answer.NOBODY);
    }
}
