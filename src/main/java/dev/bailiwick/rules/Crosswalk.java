package dev.bailiwick.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the ids of controls of public frameworks are about, for questionnaires that carry them. Immutable, thread-safe.
 *
 * <p>An id is looked up as it stands, else without its last {@code .n} part, else by the longest beginning that has rows.
 */
public final class Crosswalk {

    private final Map<String, List<CrosswalkRow>> controls;
    private final NavigableMap<String, List<CrosswalkRow>> beginnings;

    /**
     * @param controls by id in upper case
     * @param beginnings by the beginning of ids, in upper case
     */
    Crosswalk(Map<String, List<CrosswalkRow>> controls, Map<String, List<CrosswalkRow>> beginnings) {
        this.controls = Map.copyOf(controls);
        this.beginnings = new TreeMap<>(beginnings);
    }

    /** Adds to the evidence what the item's id says, if it is one of a control. */
    public void run(Evidence evidence) {
        String id = evidence.item().id().strip().toUpperCase(Locale.ROOT);
        for (CrosswalkRow row : rowsOf(id)) {
            evidence.controlSays(row);
        }
    }

    /** Those of the id, in the order of the file; none if no framework knows it. */
    List<CrosswalkRow> rowsOf(String id) {
        return Optional.ofNullable(controls.get(id))
                .or(() -> Optional.ofNullable(controls.get(id.replaceFirst("\\.\\d+$", ""))))
                .orElseGet(() -> byBeginning(id));
    }

    private List<CrosswalkRow> byBeginning(String id) {
        for (int length = id.length() - 1; length > 0; length--) {
            List<CrosswalkRow> rows = beginnings.get(id.substring(0, length));
            if (rows != null) {
                return rows;
            }
        }
        return List.of();
    }
}
