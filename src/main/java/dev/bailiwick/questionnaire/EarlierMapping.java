package dev.bailiwick.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises the columns that an earlier run added to a table.
 *
 * <p>A sender may have a column {@code status} too. So the columns count as ours only if at least half of the names are
 * there, one of them such as hardly anybody else writes; and where a name stands twice, ours is the one that stands
 * nearest to the others of ours.
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
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (stems.contains(stem(header.get(i)))) {
                places.computeIfAbsent(header.get(i), name -> new ArrayList<>()).add(i);
            }
        }
        Set<String> found = places.keySet().stream().map(EarlierMapping::stem).collect(Collectors.toSet());
        boolean enough = found.size() * 2 >= stems.size() && (hasUnlikely(found) || !hasUnlikely(stems));
        return enough ? ours(places.values()) : Set.of();
    }

    /** A sender may call columns {@code area}, {@code topic} or {@code status}, and hardly {@code other_areas}. */
    private static boolean hasUnlikely(Set<String> names) {
        return names.stream().anyMatch(name -> name.indexOf('_') > 0);
    }

    /** The last one where nothing tells, since ours are added after the sender's. */
    private static Set<Integer> ours(Collection<List<Integer>> places) {
        OptionalDouble middle = places.stream()
                .filter(p -> p.size() == 1)
                .mapToInt(p -> p.get(0))
                .average();
        return places.stream()
                .map(p -> Collections.min(
                        p,
                        Comparator.comparingDouble((Integer i) -> Math.abs(i - middle.orElse(i)))
                                .thenComparing(Comparator.reverseOrder())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The name without its deployment: {@code why} of {@code why[byoc]}. */
    public static String stem(String name) {
        int bracket = name.indexOf('[');
        return bracket > 0 && name.endsWith("]") ? name.substring(0, bracket) : name;
    }
}
