package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Place;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the items of a table, whatever kind of file it stands in. Its questions are to be given in the order of the file.
 * Not thread-safe.
 */
public final class ItemMaker {

    private final FollowUps followUps = new FollowUps();

    /** @param headings that it stands under, outermost first; blank ones and those that stand again do not count */
    public Item item(String id, Stream<String> headings, String text, Place place) {
        String section = headings.map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .collect(Collectors.joining(" > "));
        return new Item(id, section, followUps.follows(section, text), text, place);
    }

    /** Tells of a question whose text is not known: what comes next may follow it, and so follows none above it. */
    public void unread() {
        followUps.forget();
    }
}
