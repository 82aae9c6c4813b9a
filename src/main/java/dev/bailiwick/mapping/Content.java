package dev.bailiwick.mapping;

import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Crosswalk;

/**
 * All of an item that its mapping depends on.
 *
 * @param control that its id is taken for; empty where no framework knows the id
 */
record Content(String control, String section, String follows, String text) {

    /** Characters: longer than nearly all questions, which come with their headings. */
    private static final int LONGEST_REMEMBERED = 1_000;

    static Content of(Item item, Crosswalk crosswalk) {
        return new Content(crosswalk.controlOf(item.id()).orElse(""), item.section(), item.follows(), item.text());
    }

    /** Long texts hold many mentions, and two thousand of them would fill the memory. */
    boolean isWorthRemembering() {
        return section.length() + follows.length() + text.length() <= LONGEST_REMEMBERED;
    }
}
