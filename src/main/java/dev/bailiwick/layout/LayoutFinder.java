package dev.bailiwick.layout;

import dev.bailiwick.layout.Layout.Skipped;
import dev.bailiwick.layout.TableFinder.Sighting;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.profile.AnswerColumn;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.profile.SheetName;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.HeaderSense;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the tables of questions in a workbook. Not thread-safe. */
public final class LayoutFinder {

    /** Why a sheet is not read that the user does not want. */
    static final String NOT_NAMED = "--sheet does not name it";

    /** Why one is not read that this program made. */
    static final String EARLIER = "it holds an earlier mapping";

    private static final int ROWS_FOR_NAMES = 200;

    private final String file;
    private final Wanted wanted;
    private final Optional<Profile> recognised;
    private final Optional<Profile> profile;
    private final Problems problems = new Problems();
    private final List<Skipped> skipped = new ArrayList<>();

    private LayoutFinder(String file, List<Grid> grids, Wanted wanted) {
        this.file = file;
        this.wanted = wanted;
        recognised = KnownForms.recognise(shown(grids), wanted.known()).map(this::withAnswers);
        profile = wanted.profile().or(() -> recognised).or(wanted::otherwise);
    }

    /** What is hidden says nothing of the form, unless the user names it or nothing else is there. */
    private List<Grid> shown(List<Grid> grids) {
        List<Grid> shown = grids.stream().filter(g -> !g.hidden() || isNamed(g)).toList();
        return shown.isEmpty() ? grids : shown;
    }

    /** A form without columns for who answers may have got some from its sender, as any form may have. */
    private Profile withAnswers(Profile known) {
        return known.answers().isEmpty()
                ? wanted.otherwise().map(known::withAnswersOf).orElse(known)
                : known;
    }

    private boolean isNamed(Grid grid) {
        return wanted.sheets().stream().anyMatch(s -> SheetName.matches(s, grid.name()));
    }

    /**
     * @param grids the sheets, in the order of their tabs
     * @throws UnusableException if there is no table of questions, with what was looked for on each sheet; or if only the
     *     user can say which column is the question
     */
    public static Layout find(String file, List<Grid> grids, Wanted wanted) {
        return new LayoutFinder(file, grids, wanted).layout(grids);
    }

    private Layout layout(List<Grid> grids) {
        TableFinder finder = new TableFinder(file, wanted, profile, problems);
        List<Sighting> sightings =
                grids.stream().filter(this::isAsked).map(finder::find).toList();
        boolean clear = sightings.stream().anyMatch(s -> s.table().isPresent() && s.sense() != HeaderSense.VAGUE);
        List<Table> tables = new ArrayList<>();
        for (Sighting sighting : sightings) {
            if (sighting.table().isEmpty()) {
                skipped.add(new Skipped(sighting.grid().name(), sighting.why()));
            } else if (clear && sighting.sense() == HeaderSense.VAGUE) {
                skipped.add(new Skipped(sighting.grid().name(), "its header says less than that of another sheet"));
            } else {
                tables.add(sighting.table().get());
            }
        }
        problems.throwIfAny();
        if (tables.isEmpty()) {
            throw nothing(grids);
        }
        checkAnswers(tables);
        List<String> order = grids.stream().map(Grid::name).toList();
        skipped.sort((a, b) -> order.indexOf(a.sheet()) - order.indexOf(b.sheet()));
        return new Layout(file, profile, recognised.isPresent(), tables, skipped);
    }

    private boolean isAsked(Grid grid) {
        boolean named = isNamed(grid);
        String why = "";
        if (!wanted.sheets().isEmpty() && !named) {
            why = NOT_NAMED;
        } else if (MappedSheet.is(grid)) {
            why = EARLIER;
        } else if (grid.hidden() && !named) {
            why = "it is hidden";
        } else if (!named && profile.isPresent() && !profile.get().speaksOfSheet(grid.name())) {
            why = "profile `" + profile.get().id() + "` does not name it";
        }
        if (!why.isEmpty()) {
            skipped.add(new Skipped(grid.name(), why));
        }
        return why.isEmpty();
    }

    /** A profile that the user named speaks of columns that must be there; a recognised one fills those that are. */
    private void checkAnswers(List<Table> tables) {
        List<AnswerColumn> answers = wanted.profile().map(Profile::answers).orElse(List.of());
        Set<String> names = new LinkedHashSet<>();
        tables.forEach(t -> names.addAll(t.header()));
        answers.stream()
                .filter(AnswerColumn::needed)
                .filter(a -> tables.stream().allMatch(t -> t.named(a.header()).isEmpty()))
                .forEach(a -> absent(a.header(), names));
        problems.throwIfAny();
    }

    private void absent(String header, Set<String> names) {
        String id = profile.map(Profile::id).orElse("");
        problems.add(
                Place.ofFile(file),
                "no table has the column `" + header + "` that profile `" + id + "` names",
                DidYouMean.nearest(header, names)
                        .map(n -> "did you mean `" + n + "`?")
                        .orElse(""));
    }

    private UnusableException nothing(List<Grid> grids) {
        skipped.forEach(s ->
                problems.add(new Place(file, s.sheet(), 0, 0), "no table of questions: " + s.why(), help(grids, s)));
        if (problems.isEmpty()) {
            problems.add(Place.ofFile(file), "the workbook has no sheets", "");
        }
        return new UnusableException(problems.inOrder());
    }

    private String help(List<Grid> grids, Skipped sheet) {
        Grid grid = grids.stream()
                .filter(g -> g.name().equals(sheet.sheet()))
                .findFirst()
                .orElseThrow();
        if (grid.hidden() || sheet.why().startsWith("--sheet")) {
            return grid.hidden() ? "to read it, pass --sheet \"" + grid.name() + "\"" : "";
        }
        Set<String> names = shortCells(grid);
        return missing()
                .flatMap(m -> DidYouMean.nearest(m, names).filter(n -> !n.equals(m)).stream()
                        .map(n -> "did you mean `" + n + "` by `" + m + "`?"))
                .findFirst()
                .orElse(
                        "name the question's column: --column question=HEADER, or describe the form: --profile FILE.yaml");
    }

    /** The headers that the user or the profile wants to see. */
    private Stream<String> missing() {
        Stream<String> ofProfile =
                profile.stream().flatMap(p -> Stream.of(ColumnRole.values()).flatMap(r -> p.headersOf(r).stream()));
        return wanted.options().columns().isEmpty()
                ? ofProfile
                : wanted.options().columns().values().stream().sorted();
    }

    private static Set<String> shortCells(Grid grid) {
        Set<String> cells = new LinkedHashSet<>();
        Iterator<GridRow> rows = grid.rows();
        for (int i = 0; i < ROWS_FOR_NAMES && rows.hasNext(); i++) {
            rows.next().cells().stream()
                    .filter(c -> !c.isBlank() && c.length() <= 60)
                    .forEach(cells::add);
        }
        return cells;
    }
}
