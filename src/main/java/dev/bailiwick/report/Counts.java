package dev.bailiwick.report;

import java.util.Locale;

/**
 * How many items have which status.
 *
 * @param items all of them
 * @param blank those whose question is blank; they have none of the statuses
 * @param unread rows that could not be read, which are no items
 */
public record Counts(int items, int mapped, int review, int outside, int blank, long unread) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                items + other.items,
                mapped + other.mapped,
                review + other.review,
                outside + other.outside,
                blank + other.blank,
                unread + other.unread);
    }

    /** One line for people, not ended. */
    public String text() {
        return String.format(
                        Locale.ROOT,
                        "%d %s: %d mapped, %d to review, %d outside the model",
                        items,
                        items == 1 ? "item" : "items",
                        mapped,
                        review,
                        outside)
                + (blank > 0 ? ", " + blank + " blank" : "")
                + (unread > 0 ? "; " + unread + (unread == 1 ? " row" : " rows") + " could not be read" : "");
    }
}
