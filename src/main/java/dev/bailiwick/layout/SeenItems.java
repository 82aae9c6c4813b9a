package dev.bailiwick.layout;

import dev.bailiwick.questionnaire.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers the items of a workbook, so that one that stands on several sheets is one. Not thread-safe. */
final class SeenItems {

    /** All that a question is understood by: "Who is responsible?" is another one under another heading. */
    private record Asked(String id, String section, String follows, String text) {

        static Asked by(Item item) {
            return new Asked(
                    item.id(), item.section(), item.follows(), item.text().strip());
        }
    }

    private record OnSheet(String sheet, String id) {}

    private final Map<Asked, String> sheets = new HashMap<>();
    private final Map<OnSheet, Integer> lines = new HashMap<>();

    /** Whether the same question stands under the same id on an earlier sheet. */
    boolean isElsewhere(Item item) {
        String sheet = sheets.get(Asked.by(item));
        return sheet != null && !sheet.equals(item.place().sheet());
    }

    /** @return the row of the same sheet on which the id stood first, if it did */
    Optional<Integer> add(Item item) {
        sheets.putIfAbsent(Asked.by(item), item.place().sheet());
        OnSheet here = new OnSheet(item.place().sheet(), item.id());
        return Optional.ofNullable(lines.putIfAbsent(here, item.place().line()));
    }
}
