package dev.bailiwick.layout;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.questionnaire.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found on sheets in memory. */
record Found(Layout layout, List<Row> rows, List<String> problems) {

    static Found on(String text) {
        return in(wanted(Map.of()), MemoryGrid.of(text));
    }

    static Found in(Wanted wanted, Grid... grids) {
        Layout layout = LayoutFinder.find("form.xlsx", Arrays.asList(grids), wanted);
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        SheetQuestionnaire.all(layout, problems::add).forEach(q -> q.rows().forEachRemaining(rows::add));
        return new Found(layout, rows, problems.stream().map(Problem::toString).toList());
    }

    static Wanted wanted(Map<ColumnRole, String> columns) {
        ReadOptions options = new ReadOptions(Optional.empty(), columns, List.of());
        return new Wanted(options, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    static Wanted by(Profile profile) {
        return new Wanted(ReadOptions.DEFAULTS, Optional.of(profile), List.of(), Optional.empty(), List.of());
    }

    static Wanted knowing(Profile... profiles) {
        return new Wanted(ReadOptions.DEFAULTS, Optional.empty(), List.of(profiles), Optional.empty(), List.of());
    }

    /** {@code id [section] text} of each item that stands first here. */
    List<String> items() {
        return rows.stream()
                .filter(Row.Question.class::isInstance)
                .map(row -> ((Row.Question) row).item())
                .map(Found::words)
                .toList();
    }

    private static String words(Item item) {
        return item.id() + (item.section().isEmpty() ? " " : " [" + item.section() + "] ") + item.text();
    }
}
