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
 * @param done to what it is done
 * @param words as they stand
 * @param about the words that say what is done: without those that say when or by what means
 */
record Clause(
        Role by, Kind kind, String verb, boolean denied, boolean pointing, Done done, String words, String about) {

    /** A sentence that is taken as a whole. */
    static Clause ofSentence(String sentence) {
        return new Clause(Role.VENDOR, Kind.DOES, "", false, false, Done.UNTOLD, sentence, sentence);
    }
}
