package dev.bailiwick.rules;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Occurrence.Role;
import java.util.List;

/**
 * The fact that an item mentions a concept, once or several times. Topic rules start from it.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class Mention {

    private final String concept;
    private final Evidence item;
    private final List<Occurrence> occurrences;

    Mention(String concept, Evidence item, List<Occurrence> occurrences) {
        this.concept = concept;
        this.item = item;
        this.occurrences = occurrences;
    }

    public String getConcept() {
        return concept;
    }

    public Evidence getItem() {
        return item;
    }

    /** In the order of the text, those in the question before those in its context; at least one. */
    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /** The weightiest part of the item in which the concept stands. */
    public Role role() {
        Role best = Role.OUTER_CONTEXT;
        for (Occurrence occurrence : occurrences) {
            best = occurrence.role().compareTo(best) < 0 ? occurrence.role() : best;
        }
        return best;
    }
}
