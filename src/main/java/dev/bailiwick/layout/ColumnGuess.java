package dev.bailiwick.layout;

import dev.bailiwick.questionnaire.Columns;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds id and question by what stands below a header that names columns for answers only: the question is the column of
 * long texts to the left of the answers, and the id the column of codes.
 */
final class ColumnGuess {

    private static final Pattern CODE =
            Pattern.compile("(?=\\S*\\d)[\\p{L}&/]{0,12}[-. _#]?\\d[\\p{L}\\d().,:/-]{0,14}");
    private static final int SHORTEST_QUESTION = 15;
    private static final int LEAST_ROWS = 2;

    private ColumnGuess() {}

    /**
     * @param answers the first column of answers, counted from 0
     * @param below rows under the header
     */
    static Optional<Columns> of(int answers, List<GridRow> below) {
        OptionalInt question = IntStream.range(0, answers)
                .filter(i -> length(i, below) >= SHORTEST_QUESTION)
                .reduce((a, b) -> length(b, below) > length(a, below) ? b : a);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt id = IntStream.range(0, answers)
                .filter(i -> i != question.getAsInt() && codes(i, below) >= LEAST_ROWS)
                .reduce((a, b) -> codes(b, below) > codes(a, below) ? b : a);
        return id.isEmpty() ? Optional.empty() : Optional.of(new Columns(question.getAsInt(), id, List.of()));
    }

    /** Whether the text is such as ids are: {@code AC-2(1)}, {@code 1.1}, {@code Q7}. */
    static boolean isCode(String text) {
        return CODE.matcher(text.strip()).matches();
    }

    private static double length(int column, List<GridRow> rows) {
        return rows.stream()
                .map(r -> r.at(column + 1).strip())
                .filter(t -> !t.isEmpty())
                .mapToInt(String::length)
                .average()
                .orElse(0);
    }

    private static long codes(int column, List<GridRow> rows) {
        return rows.stream().filter(r -> isCode(r.at(column + 1))).count();
    }
}
