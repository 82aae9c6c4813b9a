package dev.bailiwick.mapping;

/**
 * How much speaks for one area in one item. The rules in {@code decide.drl} start from it.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class AreaStanding {

    /** What stands for all topics that no area answers for. */
    static final String OUTSIDE = "";

    private final Decision decision;
    private final String area;
    private final double weight;
    private final boolean asked;
    private final int place;
    private final double heaviest;
    private final double lead;
    private final double confidence;

    AreaStanding(Decision decision, Weight weight, int place, double heaviest, double lead, double confidence) {
        this.decision = decision;
        this.area = weight.subject();
        this.weight = weight.value();
        this.asked = weight.asked();
        this.place = place;
        this.heaviest = heaviest;
        this.lead = lead;
        this.confidence = confidence;
    }

    public Decision getDecision() {
        return decision;
    }

    /** Its id; empty for what no area answers for. */
    public String getArea() {
        return area;
    }

    public boolean isInModel() {
        return !area.equals(OUTSIDE);
    }

    /** What its signals add up to; about 10 where one is certain. */
    public double getWeight() {
        return weight;
    }

    /** Whether the question itself speaks of it, and not only the section. */
    public boolean isAsked() {
        return asked;
    }

    /** Whether nothing speaks of the item but that it reads like other questions. */
    public boolean isLikened() {
        return decision.isLikened();
    }

    /** 1 for the heaviest of the item. Equal weights stand in the order of the areas' ids. */
    public int getPlace() {
        return place;
    }

    /** Its weight as a share of the heaviest one, above 0, up to 1. */
    public double getShare() {
        return weight / heaviest;
    }

    /** Whether nothing speaks for any other area. */
    public boolean isAlone() {
        return lead == weight;
    }

    /** How much heavier it is than the next one, 0 or more. */
    public double getLead() {
        return lead;
    }

    /** An estimate, by the numbers in {@code weighing.yaml}, of how likely a chief area of this weight and lead is right. */
    public double getConfidence() {
        return confidence;
    }
}
