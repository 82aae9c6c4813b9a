package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the user gave to {@code --column}. */
public final class ColumnOverrides {

    private static final Place OPTION = Place.ofFile("--column");
    private static final String SHAPE = "write `question=HEADER`, `id=HEADER` or `section=HEADER`";

    private ColumnOverrides() {}

    /**
     * @param given such as {@code question=Assessment Question}
     * @throws UnusableException with everything that is wrong with them
     */
    public static Map<ColumnRole, String> parse(List<String> given) {
        Problems problems = new Problems();
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        given.forEach(g -> add(g, columns, problems));
        problems.throwIfAny();
        return Map.copyOf(columns);
    }

    private static void add(String given, Map<ColumnRole, String> columns, Problems problems) {
        int equals = given.indexOf('=');
        if (equals < 0 || given.substring(equals + 1).isBlank()) {
            problems.add(OPTION, "`" + given + "` names no column", SHAPE);
            return;
        }
        String word = given.substring(0, equals).strip();
        Optional<ColumnRole> role = role(word);
        if (role.isEmpty()) {
            problems.add(OPTION, "unknown role `" + word + "`", DidYouMean.hint(word, words()));
        } else if (columns.putIfAbsent(role.get(), given.substring(equals + 1)) != null) {
            problems.add(OPTION, "`" + word + "` is given twice", "keep one of the two");
        }
    }

    private static Optional<ColumnRole> role(String word) {
        return Arrays.stream(ColumnRole.values())
                .filter(r -> r.word().equalsIgnoreCase(word))
                .findFirst();
    }

    private static List<String> words() {
        return Arrays.stream(ColumnRole.values()).map(ColumnRole::word).toList();
    }
}
