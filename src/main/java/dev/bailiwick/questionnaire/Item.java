package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Place;

/**
 * One question of a questionnaire, with the context that it needs to be understood alone.
 *
 * @param id as the sender gave it, or the row number as text where there is none
 * @param section the headings that it stands under, outermost first, joined by {@code " > "}; empty where there are none
 * @param follows the questions that this one follows up, outermost first, joined by {@code " > "}; mostly empty
 * @param text the question as it stands in the file, unchanged; blank where the cell is
 * @param place file, 1-based line on which its row begins, and 1-based column number of the question cell
 */
public record Item(String id, String section, String follows, String text, Place place) {

    /** An item that follows no other. */
    public Item(String id, String section, String text, Place place) {
        this(id, section, "", text, place);
    }

    /** Whether there is nothing to be seen in the text: it is empty, or holds spaces and invisible characters only. */
    public boolean isBlank() {
        return text.codePoints().allMatch(Item::isUnseen);
    }

    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
