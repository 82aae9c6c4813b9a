package dev.bailiwick.language;

import dev.bailiwick.problem.Place;
import java.util.List;

/**
 * A thing that a question can speak of.
 *
 * @param means one line for people
 * @param phrases the words that speak of it, alternatives written out, in the order of the file
 * @param broader ids of the concepts that every mention of this one mentions too
 * @param place where its id stands
 */
public record Concept(String id, String means, List<Phrase> phrases, List<String> broader, Place place) {

    public Concept {
        phrases = List.copyOf(phrases);
        broader = List.copyOf(broader);
    }
}
