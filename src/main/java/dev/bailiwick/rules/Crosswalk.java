package dev.bailiwick.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the ids of controls of public frameworks are about, for questionnaires that carry them. Immutable, thread-safe.
 *
 * <p>An id is looked up as it stands, else without its last {@code .n} part, else by the longest beginning that has rows.
 */
public final class Crosswalk {

    private static final Pattern LAST_PART = Pattern.compile("\\.\\d+$");

    private final Map<String, List<CrosswalkRow>> rows = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final int longestBeginning;

    /**
     * @param controls by id in upper case
     * @param beginnings by the beginning of ids, in upper case
     */
    Crosswalk(Map<String, List<CrosswalkRow>> controls, Map<String, List<CrosswalkRow>> beginnings) {
        rows.putAll(controls);
        beginnings.forEach((beginning, ofThese) -> rows.put(beginning + "*", ofThese));
        this.beginnings.addAll(beginnings.keySet());
        longestBeginning =
                beginnings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Adds to the evidence what the item's id says, if it is one of a control. */
    public void run(Evidence evidence) {
        for (CrosswalkRow row : rowsOf(evidence.item().id())) {
            evidence.controlSays(row);
        }
    }

    /** The control, or the beginning of controls with {@code *} at its end, that the id is taken for; empty if no framework knows it. */
    public Optional<String> controlOf(String id) {
        String control = id.strip().toUpperCase(Locale.ROOT);
        if (rows.containsKey(control)) {
            return Optional.of(control);
        }
        Optional<String> whole = control.indexOf('.') < 0
                ? Optional.empty()
                : known(LAST_PART.matcher(control).replaceFirst(""));
        return whole.or(() -> beginning(control));
    }

    private Optional<String> known(String control) {
        return rows.containsKey(control) ? Optional.of(control) : Optional.empty();
    }

    private Optional<String> beginning(String control) {
        for (int length = Math.min(control.length() - 1, longestBeginning); length > 0; length--) {
            String beginning = control.substring(0, length);
            if (beginnings.contains(beginning)) {
                return Optional.of(beginning + "*");
            }
        }
        return Optional.empty();
    }

    /** Those of the id, in the order of the file; none if no framework knows it. */
    List<CrosswalkRow> rowsOf(String id) {
        return controlOf(id).map(rows::get).orElse(List.of());
    }
}
