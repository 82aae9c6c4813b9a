package dev.bailiwick.answers;

import dev.bailiwick.model.Role;

/**
 * Somebody who is said to do something, and the words that say it, before it is known what.
 *
 * @param by who
 * @param kind how it is said
 * @param verb the concept of the word that says it
 * @param denied whether it says that he does not
 * @param pointing whether what he does is only pointed at
 * @param unnamed whether nothing says what he does, so that only the question can
 * @param bare the word that says it, where it stands without a thing: {@code rotated by us}; empty elsewhere
 * @param start where the words begin that say it
 * @param said where the word of the concept begins
 * @param end behind the last of the words that say it
 */
record Act(
        Role by,
        Kind kind,
        String verb,
        boolean denied,
        boolean pointing,
        boolean unnamed,
        String bare,
        int start,
        int said,
        int end) {

    enum Kind {
        /** What he does stands behind the words that say it. */
        DOES,
        /** What is done by him stands before them. */
        DONE_BY,
        /** What is done by him stands before a colon, and nothing but his name behind it. */
        LABEL,
        /** He does what was said or asked before: {@code now we do}. */
        ALIKE,
        /** He is named, and nothing else is said. */
        ALONE,
        /** He is only named as one who operates something. */
        NAMED,
        /** It is asked whether he does it, and the answer is a plain yes. */
        AFFIRMED
    }

    /** Whether what it is about stands before it. */
    boolean isBackwards() {
        return kind == Kind.DONE_BY || kind == Kind.LABEL;
    }
}
