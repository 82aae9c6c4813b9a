package dev.bailiwick.mapping;

/**
 * How much speaks for one topic in one item, once the areas of the item are decided.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class TopicStanding {

    private final Decision decision;
    private final String topic;
    private final String area;
    private final double weight;
    private final double share;

    TopicStanding(Decision decision, Weight weight, String area, double share) {
        this.decision = decision;
        this.topic = weight.subject();
        this.area = area;
        this.weight = weight.value();
        this.share = share;
    }

    public Decision getDecision() {
        return decision;
    }

    public String getTopic() {
        return topic;
    }

    /** The id of its chief area; empty where no area answers for it. */
    public String getArea() {
        return area;
    }

    public double getWeight() {
        return weight;
    }

    /** Its weight as a share of that of the heaviest topic of its area, above 0, up to 1. */
    public double getShare() {
        return share;
    }

    /** Whether its area is one that the item was found to ask about. */
    public boolean isOfChosenArea() {
        return decision.hasChosen(area);
    }
}
