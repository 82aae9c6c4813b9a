package dev.bailiwick.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Counts pairs of the area that is right and the area that was said. Not thread-safe. */
final class Tally {

    private record Pair(String right, String said) {}

    private final Map<Pair, Integer> pairs = new HashMap<>();

    void add(String right, String said) {
        pairs.merge(new Pair(right, said), 1, Integer::sum);
    }

    /** How many times both are the same. */
    int right() {
        return count(String::equals);
    }

    AreaScore of(String area) {
        return new AreaScore(
                area,
                count((right, said) -> right.equals(area) && said.equals(area)),
                count((right, said) -> !right.equals(area) && said.equals(area)),
                count((right, said) -> right.equals(area) && !said.equals(area)));
    }

    /** The areas taken as one: which of them was said does not matter. */
    AreaScore together(Collection<String> areas) {
        return new AreaScore(
                "",
                count((right, said) -> areas.contains(right) && areas.contains(said)),
                count((right, said) -> !areas.contains(right) && areas.contains(said)),
                count((right, said) -> areas.contains(right) && !areas.contains(said)));
    }

    /** The most frequent first, then in the order of the ids. */
    List<Confusion> confusions() {
        return pairs.entrySet().stream()
                .filter(e -> !e.getKey().right.equals(e.getKey().said))
                .map(e -> new Confusion(e.getKey().right, e.getKey().said, e.getValue()))
                .sorted(Comparator.comparingInt(Confusion::items)
                        .reversed()
                        .thenComparing(Confusion::area)
                        .thenComparing(Confusion::said))
                .toList();
    }

    private int count(BiPredicate<String, String> wanted) {
        return pairs.entrySet().stream()
                .filter(e -> wanted.test(e.getKey().right, e.getKey().said))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
