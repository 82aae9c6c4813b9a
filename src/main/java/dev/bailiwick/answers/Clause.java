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
 * @param unnamed whether nothing says what is done, so that only the question can
 * @param bare the word that says it, where it stands without a thing; empty elsewhere
 * @param done to what it is done
 * @param words as they stand
 * @param about the words that say what is done: without those that say when or by what means
 */
record Clause(
        Role by,
        Kind kind,
        String verb,
        boolean denied,
        boolean pointing,
        boolean unnamed,
        String bare,
        Done done,
        String words,
        String about) {

    /** A sentence that is taken as a whole. */
    static Clause ofSentence(String sentence) {
        return new Clause(Role.VENDOR, Kind.DOES, "", false, false, false, "", Done.UNTOLD, sentence, sentence);
    }

    /** What somebody else of this clause does, who does the same as he of that one: {@code now we do}. */
    Clause alike(Clause that) {
        String both = that.words() + ' ' + words;
        return new Clause(
                by, kind, verb, denied, that.pointing(), that.unnamed(), that.bare(), that.done(), both, that.about());
    }

    /** The same, said by a yes to the question that asks whether it is so. */
    Clause affirmed(String question) {
        String both = question + " Yes";
        return new Clause(by, Kind.AFFIRMED, verb, denied, pointing, unnamed, "", done, both, about);
    }

    /** The same, where the question says to what it is done: {@code Rotated by us.} */
    Clause pointingBack() {
        return new Clause(by, kind, verb, denied, true, true, "", done, words, about);
    }

    /** Whether it is an answer only where nothing stands before it: {@code Customer}, {@code You do}. */
    boolean isWholeAnswer() {
        return unnamed && (kind == Kind.ALIKE || kind == Kind.ALONE);
    }
}
