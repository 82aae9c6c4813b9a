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

    /** Where each stands first, of all sheets but the last. */
    private final Map<Asked, String> sheets = new HashMap<>();

    private final Map<String, Integer> lines = new HashMap<>();
    private String sheet = "";
    private int left;

    /** @param tables how many are to come */
    SeenItems(int tables) {
        left = tables;
    }

    /** Says that the items to come stand on this sheet. */
    void begin(String name) {
        sheet = name;
        lines.clear();
        left--;
    }

    /** Whether the same question stands under the same id on an earlier sheet. */
    boolean isElsewhere(Item item) {
        String first = sheets.isEmpty() ? null : sheets.get(Asked.by(item));
        return first != null && !first.equals(sheet);
    }

    /** @return the row of the same sheet on which the id stood first, if it did */
    Optional<Integer> add(Item item) {
        if (left > 0) {
            sheets.putIfAbsent(Asked.by(item), sheet);
        }
        return Optional.ofNullable(lines.putIfAbsent(item.id(), item.place().line()));
    }
}
