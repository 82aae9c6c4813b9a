package dev.bailiwick.evaluation;

/**
 * The items that were mapped with about the same confidence.
 *
 * @param from the least confidence in it
 * @param to above the greatest confidence in it
 * @param right how many of them have the right chief area
 * @param confidence the mean of what was claimed
 */
public record Band(double from, double to, int items, int right, double confidence) {

    /** The share of right ones, 0 to 1. */
    public double share() {
        return items == 0 ? 0 : (double) right / items;
    }
}
