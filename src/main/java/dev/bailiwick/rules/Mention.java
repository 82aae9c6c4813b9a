package dev.bailiwick.rules;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Occurrence.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The fact that an item mentions a concept, once or several times. Topic rules start from it.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class Mention {

    private final String concept;
    private final Evidence item;
    private final List<Occurrence> occurrences = new ArrayList<>(1);
    private Role role = Role.CONTROL_ID;

    Mention(String concept, Evidence item) {
        this.concept = concept;
        this.item = item;
    }

    /** What stands for all words of an item together. */
    static Mention ofLikeness(Evidence item) {
        Mention mention = new Mention("likeness", item);
        mention.role = Role.LIKENESS;
        return mention;
    }

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
        if (occurrence.role().compareTo(role) < 0) {
            role = occurrence.role();
        }
    }

    List<String> givesWayTo() {
        return occurrences.isEmpty() ? List.of() : occurrences.get(0).concept().givesWayTo();
    }

    public String getConcept() {
        return concept;
    }

    public Evidence getItem() {
        return item;
    }

    /**
     * In the order of the text, those in the question before those in what it follows and in its headings; none if it is the id of a control
     * that speaks, or a likeness.
     */
    public List<Occurrence> occurrences() {
        return Collections.unmodifiableList(occurrences);
    }

    /** The weightiest part of the item in which the concept stands. */
    public Role role() {
        return role;
    }
}
