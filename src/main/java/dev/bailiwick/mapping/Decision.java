package dev.bailiwick.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules in {@code decide.drl} say of one item. It is a fact of its own where nothing speaks for any area. Whatever the order in which they say it, the decision is the
 * same. Not thread-safe.
 */
public final class Decision {

    private final boolean blank;
    private final boolean likened;
    private String chief = "";
    private double confidence;
    private final List<AreaStanding> others = new ArrayList<>();
    private final List<TopicStanding> topics = new ArrayList<>();
    private final Set<String> reviews = new TreeSet<>();
    private final Set<String> outside = new TreeSet<>();

    /**
     * @param blank whether the item has no text
     * @param likened whether nothing speaks of it but that it reads like other questions
     */
    Decision(boolean blank, boolean likened) {
        this.blank = blank;
        this.likened = likened;
    }

    /** For rules: whether the item has no text. */
    public boolean isBlank() {
        return blank;
    }

    /** For rules: whether nothing speaks of the item but that it reads like other questions. */
    public boolean isLikened() {
        return likened;
    }

    /** For rules: this area is what the item is chiefly about. */
    public void chiefIs(AreaStanding standing) {
        chief = standing.getArea();
    }

    /** For rules: the item asks about this area too. */
    public void alsoAbout(AreaStanding standing) {
        others.add(standing);
    }

    /** For rules: the item asks about the duties that answer this topic. */
    public void asksAbout(TopicStanding standing) {
        topics.add(standing);
    }

    /** For rules: a person should look at it, for this reason. */
    public void review(String reason) {
        reviews.add(reason);
    }

    /** For rules: no area answers for it, for this reason. */
    public void outside(String reason) {
        outside.add(reason);
    }

    /** For rules: an estimate of how likely the chief area is right, 0 to 1. */
    public void confidence(double share) {
        confidence = share;
    }

    boolean hasChosen(String area) {
        return chief.equals(area) || others.stream().anyMatch(o -> o.getArea().equals(area));
    }

    String chief() {
        return chief;
    }

    double confidence() {
        return confidence;
    }

    List<String> others() {
        return others.stream()
                .sorted(Comparator.comparingInt(AreaStanding::getPlace))
                .map(AreaStanding::getArea)
                .toList();
    }

    /** Those of the chief area first, the heaviest first. */
    List<TopicStanding> topics() {
        return topics.stream()
                .sorted(Comparator.<TopicStanding, Boolean>comparing(
                                topic -> !topic.getArea().equals(chief))
                        .thenComparing(TopicStanding::getWeight, Comparator.reverseOrder())
                        .thenComparing(TopicStanding::getTopic))
                .toList();
    }

    Status status() {
        if (!reviews.isEmpty()) {
            return Status.REVIEW;
        }
        return chief.isEmpty() ? Status.OUTSIDE : Status.MAPPED;
    }

    /** Why it is not simply mapped, in alphabetical order; none if it is. */
    List<String> doubts() {
        return List.copyOf(reviews.isEmpty() ? outside : reviews);
    }
}
