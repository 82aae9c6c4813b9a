package dev.bailiwick.profile;

import dev.bailiwick.questionnaire.HeaderWords;
import java.util.Collection;
import java.util.List;

/** Whether two column names are the same: case, plural, punctuation and what stands in brackets do not count. */
public final class Headers {

    private Headers() {}

    public static boolean same(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return false;
        }
        return one.strip().equalsIgnoreCase(other.strip())
                || HeaderWords.of(one).equals(HeaderWords.of(other));
    }

    /** Whether each of the names is among the cells. */
    public static boolean holdsAll(List<String> cells, Collection<String> names) {
        return names.stream().allMatch(name -> cells.stream().anyMatch(cell -> same(cell, name)));
    }
}
