package dev.bailiwick.layout;

import dev.bailiwick.questionnaire.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers the items of a workbook, so that one that stands on several sheets is one. Not thread-safe. */
final class SeenItems {

    private final Map<String, Item> first = new HashMap<>();

    /** The same question under the same id on an earlier sheet. */
    Optional<Item> elsewhere(Item item) {
        return Optional.ofNullable(first.get(item.id()))
                .filter(i -> !i.place().sheet().equals(item.place().sheet()))
                .filter(i -> i.text().strip().equals(item.text().strip()));
    }

    /** @return the row of the same sheet on which the id stood first, if it did */
    Optional<Integer> add(Item item) {
        Item before = first.putIfAbsent(item.id(), item);
        return Optional.ofNullable(before)
                .filter(b -> b.place().sheet().equals(item.place().sheet()))
                .map(b -> b.place().line());
    }
}
