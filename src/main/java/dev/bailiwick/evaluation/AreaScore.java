package dev.bailiwick.evaluation;

/**
 * How well one area is told from the others.
 *
 * @param area its id; empty for what belongs to no area
 * @param right items that have it as their chief area, and were given it
 * @param wrong items that were given it and have another one
 * @param missed items that have it and were given another one
 */
public record AreaScore(String area, int right, int wrong, int missed) {

    /** The share of the items given this area that have it; 0 where none was given it. */
    public double precision() {
        return share(right, right + wrong);
    }

    /** The share of the items of this area that were given it; 0 where there are none. */
    public double recall() {
        return share(right, items());
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** How many items have this area. */
    public int items() {
        return right + missed;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
