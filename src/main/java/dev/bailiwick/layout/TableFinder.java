package dev.bailiwick.layout;

import dev.bailiwick.problem.Problems;
import dev.bailiwick.profile.Headers;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.HeaderSense;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Finds the first table of questions on a sheet. Not thread-safe. */
final class TableFinder {

    /** A header that stands lower than so many rows with text is not looked for. */
    private static final int MOST_ROWS = 10_000;

    private static final int ROWS_BELOW = 60;

    private final String file;
    private final Wanted wanted;
    private final Optional<Profile> profile;
    private final Problems problems;

    /**
     * @param profile by which the workbook is read, named by the user or recognised
     * @param problems gets what only the user can decide
     */
    TableFinder(String file, Wanted wanted, Optional<Profile> profile, Problems problems) {
        this.file = file;
        this.wanted = wanted;
        this.profile = profile;
        this.problems = problems;
    }

    /** What a look at a sheet gave: its table, or else why there is none. */
    record Sighting(Grid grid, Optional<Table> table, HeaderSense sense, String why) {}

    Sighting find(Grid grid) {
        Collection<String> named = namedColumns();
        if (!named.isEmpty()) {
            return header(grid, row -> Headers.holdsAll(row.cells(), named) ? HeaderSense.PLAIN : HeaderSense.NONE)
                    .map(h -> sighting(grid, h, HeaderSense.PLAIN))
                    .orElseGet(() -> none(grid, "no row holds " + quoted(named)));
        }
        return header(grid, this::sense)
                .map(h -> sighting(grid, h, sense(h)))
                .orElseGet(() -> none(grid, "no row looks like the header of a table of questions"));
    }

    /** The headers that a row must hold, given by the user or else by the profile; none if they are to be judged. */
    private Collection<String> namedColumns() {
        if (!wanted.options().columns().isEmpty()) {
            return wanted.options().columns().values();
        }
        List<String> named = new ArrayList<>();
        profile.ifPresent(p -> {
            named.addAll(p.headersOf(ColumnRole.QUESTION));
            named.addAll(p.headersOf(ColumnRole.ID));
        });
        return named;
    }

    /** What an earlier run added says nothing of the form. */
    private HeaderSense sense(GridRow row) {
        return HeaderSense.of(
                row.without(ColumnChoice.ours(row, wanted.options())).cells());
    }

    private interface Judge {
        HeaderSense judge(GridRow row);
    }

    /** The first of the rows that serve best. */
    private static Optional<GridRow> header(Grid grid, Judge judge) {
        GridRow best = new GridRow(0, List.of());
        HeaderSense sense = HeaderSense.NONE;
        Iterator<GridRow> rows = grid.rows();
        for (int i = 0; i < MOST_ROWS && rows.hasNext() && sense != HeaderSense.PLAIN; i++) {
            GridRow row = rows.next();
            HeaderSense here = judge.judge(row);
            if (here.compareTo(sense) > 0) {
                best = row;
                sense = here;
            }
        }
        return sense == HeaderSense.NONE ? Optional.empty() : Optional.of(best);
    }

    private Sighting sighting(Grid grid, GridRow header, HeaderSense sense) {
        List<GridRow> below = below(grid, header.number());
        ColumnChoice choice = new ColumnChoice(file, grid, wanted.options(), profile, problems);
        Optional<Table> table = choice.table(header, sense, below).map(t -> withSecond(t, below));
        if (table.isEmpty()) {
            boolean uncomputed =
                    below.stream().anyMatch(r -> r.silent().stream().anyMatch(s -> !s.computed()));
            String why = uncomputed
                    ? ", and the workbook does not hold the results of the formulas below it: open it in a spreadsheet"
                            + " program and save it"
                    : ", and no column of questions is found";
            return none(grid, "row " + header.number() + " names columns for answers" + why);
        }
        int question = table.get().columns().question() + 1;
        boolean asked = below.stream().anyMatch(r -> !r.at(question).isBlank() || r.isUncomputed(question));
        return asked
                ? new Sighting(grid, table, sense, "")
                : none(grid, "nothing stands below the header in row " + header.number());
    }

    private static Table withSecond(Table table, List<GridRow> below) {
        return below.stream()
                .findFirst()
                .filter(row -> SecondHeader.is(row, table))
                .map(row -> SecondHeader.read(row, table))
                .orElse(table);
    }

    private static List<GridRow> below(Grid grid, int header) {
        List<GridRow> below = new ArrayList<>();
        Iterator<GridRow> rows = grid.rows();
        while (rows.hasNext() && below.size() < ROWS_BELOW) {
            GridRow row = rows.next();
            if (row.number() > header) {
                below.add(row);
            }
        }
        return below;
    }

    private static Sighting none(Grid grid, String why) {
        return new Sighting(grid, Optional.empty(), HeaderSense.NONE, why);
    }

    private static String quoted(Collection<String> names) {
        return String.join(
                " and ",
                names.stream().map(n -> "`" + n + "`").sorted().distinct().toList());
    }
}
