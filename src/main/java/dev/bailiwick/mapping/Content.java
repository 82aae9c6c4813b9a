package dev.bailiwick.mapping;

import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Crosswalk;

/**
 * All of an item that its mapping depends on.
 *
 * @param control that its id is taken for; empty where no framework knows the id
 */
record Content(String control, String section, String follows, String text) {

    static Content of(Item item, Crosswalk crosswalk) {
        return new Content(crosswalk.controlOf(item.id()).orElse(""), item.section(), item.follows(), item.text());
    }
}
