package dev.bailiwick.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises the columns that an earlier run added to a table.
 *
 * <p>A sender may have a column {@code status} too. So the columns count as ours only if at least half of the names are
 * there, and where a name stands twice the last one is ours, since ours are added after the sender's.
 */
public final class EarlierMapping {

    private EarlierMapping() {}

    /**
     * @param added the names of the columns that this run adds
     * @return which columns of the header, counted from 0, hold an earlier mapping; also those of another deployment,
     *     such as {@code responsible_party[byoc]} where this run adds {@code responsible_party}
     */
    public static Set<Integer> columns(List<String> header, List<String> added) {
        Set<String> stems = added.stream().map(EarlierMapping::stem).collect(Collectors.toSet());
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (stems.contains(stem(header.get(i)))) {
                last.put(header.get(i), i);
            }
        }
        long found = last.keySet().stream().map(EarlierMapping::stem).distinct().count();
        return found * 2 >= stems.size() ? new HashSet<>(last.values()) : Set.of();
    }

    /** The name without its deployment: {@code why} of {@code why[byoc]}. */
    public static String stem(String name) {
        int bracket = name.indexOf('[');
        return bracket > 0 && name.endsWith("]") ? name.substring(0, bracket) : name;
    }
}
