package dev.bailiwick.language;

import dev.bailiwick.problem.Place;
import java.util.List;

/**
 * A thing that a question can speak of.
 *
 * @param means one line for people
 * @param phrases the words that speak of it, alternatives written out, in the order of the file
 * @param broader ids of the concepts that every mention of this one mentions too
 * @param givesWayTo ids of the concepts beside which it does not count, if the question itself mentions one of them
 * @param place where its id stands
 */
public record Concept(
        String id, String means, List<Phrase> phrases, List<String> broader, List<String> givesWayTo, Place place) {

    public Concept {
        phrases = List.copyOf(phrases);
        broader = List.copyOf(broader);
        givesWayTo = List.copyOf(givesWayTo);
    }

    /** The same with these phrases. */
    public Concept with(List<Phrase> others) {
        return new Concept(id, means, others, broader, givesWayTo, place);
    }
}
