package dev.bailiwick.layout;

import dev.bailiwick.questionnaire.Columns;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * From where to where a table reaches, in columns counted from 1.
 *
 * @param last of all
 * @param lastOfForm of those of the sender
 */
record Reach(int first, int last, int lastOfForm) {

    /**
     * @param names of the columns from column A on; blank where there is none
     * @param ours the columns, counted from 1, that an earlier run added
     */
    static Reach of(List<String> names, Columns columns, Set<Integer> ours) {
        int named = named(names, Set.of()).findFirst().orElse(0);
        int first = Math.min(named, used(columns).min().orElse(named));
        return new Reach(1 + first, last(names, columns, Set.of()), last(names, columns, ours));
    }

    private static int last(List<String> names, Columns columns, Set<Integer> without) {
        int named = named(names, without).max().orElse(0);
        return 1 + Math.max(named, used(columns).max().orElse(named));
    }

    private static IntStream named(List<String> names, Set<Integer> without) {
        return IntStream.range(0, names.size()).filter(i -> !names.get(i).isBlank() && !without.contains(i + 1));
    }

    private static IntStream used(Columns columns) {
        return IntStream.concat(
                IntStream.concat(IntStream.of(columns.question()), columns.id().stream()),
                columns.sections().stream().mapToInt(Integer::intValue));
    }
}
