package dev.bailiwick.layout;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.profile.Headers;
import dev.bailiwick.questionnaire.ColumnFinder;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.HeaderSense;
import dev.bailiwick.questionnaire.KnownHeaders;
import dev.bailiwick.questionnaire.ReadOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Recognises further headers below the first: the same one over the next block, or one in another order. */
final class HeaderAgain {

    private static final int LONGEST_NAME = 60;
    private static final int LEAST_SAME = 2;

    private HeaderAgain() {}

    static boolean is(GridRow whole, Table table) {
        GridRow row = whole.without(table.ours());
        GridRow header = new GridRow(table.headerRow(), table.names()).without(table.ours());
        return repeats(row, header, c -> isName(row.at(c), header.at(c)))
                || (mayBeMoved(row, header, table)
                        && repeats(row, header, c -> header.cells().stream().anyMatch(n -> isName(row.at(c), n))))
                || (mayBeOther(row, table) && HeaderSense.of(row.cells()) == HeaderSense.PLAIN && isSure(row, header));
    }

    /** Whether enough of its cells are names of the header. */
    private static boolean repeats(GridRow row, GridRow header, IntPredicate isSame) {
        long same = IntStream.rangeClosed(1, row.cells().size()).filter(isSame).count();
        return same >= Math.min(LEAST_SAME, header.filled()) && same * 2 > row.filled() - 2;
    }

    private static boolean isName(String cell, String name) {
        return !cell.isBlank() && cell.strip().equalsIgnoreCase(name.strip());
    }

    /** An answer may be the name of a column too; a question is none. */
    private static boolean mayBeMoved(GridRow row, GridRow header, Table table) {
        String question = row.at(table.columns().question() + 1);
        return (table.isGuessed() && question.isBlank())
                || header.cells().stream().anyMatch(name -> isName(question, name));
    }

    /** Cheap, since it is asked for every row. */
    private static boolean mayBeOther(GridRow row, Table table) {
        return row.filled() >= LEAST_SAME
                && row.cells().stream().allMatch(c -> c.length() <= LONGEST_NAME)
                && !ColumnGuess.isCode(row.at(table.columns().id().orElse(0) + 1));
    }

    /**
     * Many a short question reads like a name (Incident response, Breach notification requirements), and one that is
     * taken for a header is lost: so something must be a name beyond doubt.
     */
    private static boolean isSure(GridRow row, GridRow header) {
        return KnownHeaders.kinds(row.cells()) >= LEAST_SAME
                || IntStream.rangeClosed(1, row.cells().size()).anyMatch(c -> Headers.same(row.at(c), header.at(c)));
    }

    /** The table as it goes on below the header. */
    static Table read(GridRow whole, Table table) {
        GridRow row = whole.without(table.ours());
        List<String> names = names(row, table);
        if (table.isGuessed() || names.equals(table.names())) {
            return table.with(row.number(), names, table.columns());
        }
        try {
            Place place = new Place("", row.number(), 0);
            List<String> ofForm =
                    new GridRow(row.number(), names).without(table.ours()).cells();
            Map<ColumnRole, String> given = chosen(table, ofForm);
            ReadOptions options = new ReadOptions(ReadOptions.DEFAULTS.encoding(), given, List.of());
            return table.with(row.number(), names, ColumnFinder.find(place, ofForm, options));
        } catch (UnusableException e) {
            return table;
        }
    }

    /** The names of the columns above, which the user or a profile may have chosen, where they stand here again. */
    private static Map<ColumnRole, String> chosen(Table table, List<String> names) {
        Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);
        columns.put(ColumnRole.QUESTION, table.columns().question());
        table.columns().id().ifPresent(id -> columns.put(ColumnRole.ID, id));
        if (table.columns().sections().size() == 1) {
            columns.put(ColumnRole.SECTION, table.columns().sections().get(0));
        }
        Map<ColumnRole, String> chosen = new EnumMap<>(ColumnRole.class);
        columns.forEach((role, column) -> {
            List<String> same = names.stream()
                    .filter(name -> !name.isBlank() && Headers.same(name, before(table, column + 1)))
                    .toList();
            if (same.size() == 1) {
                chosen.put(role, same.get(0));
            }
        });
        return chosen;
    }

    /**
     * As the row says; over what an earlier run added as the first header does, and so where the row says nothing of a
     * column that it has not put elsewhere.
     */
    private static List<String> names(GridRow row, Table table) {
        int width = Math.max(row.cells().size(), table.names().size());
        return IntStream.rangeClosed(1, width)
                .mapToObj(c -> table.ours().contains(c) || isUnsaid(row, table, c) ? before(table, c) : row.at(c))
                .toList();
    }

    private static boolean isUnsaid(GridRow row, Table table, int column) {
        String before = before(table, column);
        return row.at(column).isBlank() && row.cells().stream().noneMatch(cell -> Headers.same(cell, before));
    }

    private static String before(Table table, int column) {
        return column <= table.names().size() ? table.names().get(column - 1) : "";
    }
}
