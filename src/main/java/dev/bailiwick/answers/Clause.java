package dev.bailiwick.answers;

import dev.bailiwick.answers.Act.Kind;
import dev.bailiwick.model.Role;

/**
 * A part of a sentence in which somebody is said to do something.
 *
 * @param by who: the vendor, the customer or a third party
 * @param kind how it is said
 * @param verb the concept of the word that says it
 * @param denied whether it says that he does not
 * @param pointing whether what he does is only pointed at: {@code it}, {@code them}
 * @param vendorsOwn whether it is done to something of the vendor's own
 * @param help whether it is done to what only helps the other: a guide, a template
 * @param beside whether a label names what only has to do with it: its approval, its documents
 * @param atCustomers whether it is done in what belongs to the customer
 * @param words as they stand
 * @param about the words that say what is done: without those that say when or by what means
 */
record Clause(
        Role by,
        Kind kind,
        String verb,
        boolean denied,
        boolean pointing,
        boolean vendorsOwn,
        boolean help,
        boolean beside,
        boolean atCustomers,
        String words,
        String about) {

    /** A sentence that is taken as a whole. */
    static Clause ofSentence(String sentence) {
        return new Clause(Role.VENDOR, Kind.DOES, "", false, false, false, false, false, false, sentence, sentence);
    }
}
