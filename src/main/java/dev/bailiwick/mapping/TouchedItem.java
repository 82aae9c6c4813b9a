package dev.bailiwick.mapping;

import dev.bailiwick.model.ModelChange;
import dev.bailiwick.questionnaire.Item;
import java.util.List;

/**
 * An item that asks about duties that changed, so that its answer may be wrong now.
 *
 * @param changes at least one, in the order of the difference between the models
 */
public record TouchedItem(Item item, List<ModelChange> changes) {

    public TouchedItem {
        changes = List.copyOf(changes);
    }
}
