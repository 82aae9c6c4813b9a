package dev.bailiwick.language;

/**
 * A word of a text as it is compared: folded to lower case and compatibility form.
 *
 * @param start where it begins in the text, 0-based, in UTF-16 units
 * @param end behind its last character
 * @param before what stands between the word before and this one
 */
record Word(String folded, int start, int end, Gap before) {

    /** What separates two words. */
    enum Gap {
        /** Space of any kind, hyphen, slash, quotes: a phrase may run across it. */
        NARROW,
        /** Comma, brackets, colon: the sentence goes on, a phrase does not. */
        WIDE,
        /** Full stop, question mark, exclamation mark, semicolon. */
        SENTENCE
    }
}
