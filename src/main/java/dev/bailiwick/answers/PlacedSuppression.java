package dev.bailiwick.answers;

import dev.bailiwick.problem.Place;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A suppression, and what it is for.
 *
 * @param place where it is written
 * @param files tells of a file, by the name that the user gave it, whether it is meant
 */
public record PlacedSuppression(Suppression suppression, Place place, Predicate<String> files) {

    /** Whether its last day is over. */
    boolean isExpired(LocalDate today) {
        return suppression.until().map(today::isAfter).orElse(false);
    }

    /** Whether a file with these items is one that it is meant for. */
    boolean isMeantFor(String file, Set<String> items) {
        return files.test(file) && items.contains(suppression.item());
    }

    /** Whether it is meant for the finding, expired or not. */
    boolean fits(Finding finding, String file) {
        return suppression.check().equals(finding.check().id())
                && suppression.item().equals(finding.itemId())
                && files.test(file);
    }
}
