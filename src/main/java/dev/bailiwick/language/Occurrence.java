package dev.bailiwick.language;

/**
 * One phrase of a concept, found in a text.
 *
 * @param start where it begins in the text, 0-based, in UTF-16 units
 * @param end behind its last character
 * @param role what part of the text it stands in
 * @param readAs its words, if one of them is mistyped, with the word that was meant in its place; else empty
 */
public record Occurrence(Concept concept, int start, int end, Role role, String readAs) {

    /** What part a sentence, or a piece of one, plays in a question. From the weightiest to the lightest. */
    public enum Role {
        /** In the first thing that is asked. */
        ASKED_FIRST,
        /** In the first thing that is asked, behind "through" or "with": by what means, not what. */
        MEANS,
        /** In what is asked after it. */
        ASKED_LATER,
        /** In a sentence that leads up to the question or explains it. */
        BACKGROUND,
        /** Behind "such as" or "e.g.", up to the end of the sentence or bracket: an example. */
        ASIDE,
        /** In the question that this one follows up. */
        FOLLOWED,
        /** In the heading right above the question. */
        CONTEXT,
        /** In a heading above that one. */
        OUTER_CONTEXT,
        /** Not in words, but in the id of a control that the item carries. */
        CONTROL_ID,
        /** Not in words either: all of them together are like those of other questions. */
        LIKENESS;

        /** Whether it is not the question itself that speaks. */
        public boolean isContext() {
            return compareTo(FOLLOWED) >= 0;
        }
    }
}
