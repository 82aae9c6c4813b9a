package dev.bailiwick.answers;

import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question of an answer set with what is answered.
 *
 * @param named whether the file itself gives the item's id
 * @param cells what is answered, stripped, for each role that has a column; blank cells as empty texts
 * @param places where these cells stand
 * @param choices what the form offers for these cells in a drop-down list, which is nothing where nobody can tell; only
 *     for cells that have such a list
 * @param question where the question stands
 */
record AnswerRow(
        Item item,
        boolean named,
        Map<AnswerRole, String> cells,
        Map<AnswerRole, AnswerPlace> places,
        Map<AnswerRole, List<String>> choices,
        AnswerPlace question) {

    AnswerRow {
        cells = Map.copyOf(cells);
        places = Map.copyOf(places);
        choices = Map.copyOf(choices);
    }

    boolean has(AnswerRole role) {
        return cells.containsKey(role);
    }

    /** Empty where the column is missing or the cell is blank. */
    String cell(AnswerRole role) {
        return cells.getOrDefault(role, "");
    }

    /** The words of the cell's drop-down list, none where nobody can tell them; empty where it has no such list. */
    Optional<List<String>> choicesOf(AnswerRole role) {
        return Optional.ofNullable(choices.get(role));
    }

    /** Where the cell stands, or the question if there is no such column. */
    AnswerPlace placeOf(String role) {
        return AnswerRole.of(role).map(r -> places.getOrDefault(r, question)).orElse(question);
    }
}
