package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import dev.bailiwick.questionnaire.Item;

/**
 * One question that a rule is tried on.
 *
 * @param rule the name of the rule
 * @param hit whether the rule must fire on it; if not, it must not
 * @param item question and section; its id is empty
 */
public record RuleCase(String rule, boolean hit, Item item) {

    public Place place() {
        return item.place();
    }
}
