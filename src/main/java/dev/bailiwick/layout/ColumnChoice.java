package dev.bailiwick.layout;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.profile.Headers;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.questionnaire.ColumnFinder;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.Columns;
import dev.bailiwick.questionnaire.EarlierMapping;
import dev.bailiwick.questionnaire.HeaderSense;
import dev.bailiwick.questionnaire.HeaderWords;
import dev.bailiwick.questionnaire.KnownHeaders;
import dev.bailiwick.questionnaire.ReadOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds out which column of a sheet's table holds what, and says why. Not thread-safe. */
final class ColumnChoice {

    /** Why a column is the question that no header names. */
    static final String BY_TEXTS = "by the texts below, since its header names no question";

    private final String file;
    private final Grid grid;
    private final ReadOptions options;
    private final Optional<Profile> profile;
    private final Problems problems;
    private final Map<ColumnRole, String> grounds = new EnumMap<>(ColumnRole.class);

    ColumnChoice(String file, Grid grid, ReadOptions options, Optional<Profile> profile, Problems problems) {
        this.file = file;
        this.grid = grid;
        this.options = options;
        this.profile = profile;
        this.problems = problems;
    }

    /** Empty where no column can be the question. */
    Optional<Table> table(GridRow header, HeaderSense sense, List<GridRow> below) {
        Set<Integer> ours = ours(header, options);
        GridRow form = header.without(ours);
        Optional<Columns> columns = sense == HeaderSense.ANSWERS
                ? guess(form.cells(), below).or(() -> ifNamed(form, below))
                : Optional.of(byName(form, below));
        return columns.map(c -> Table.of(grid, header.number(), header.cells(), c, grounds, ours));
    }

    /** The columns, counted from 1, that bear the names of those that this run adds. */
    static Set<Integer> ours(GridRow header, ReadOptions options) {
        return EarlierMapping.columns(header.cells(), options.added()).stream()
                .map(i -> i + 1)
                .collect(Collectors.toSet());
    }

    private Optional<Columns> guess(List<String> names, List<GridRow> below) {
        int answers = IntStream.range(0, names.size())
                .filter(i -> KnownHeaders.isAnswer(HeaderWords.of(names.get(i))))
                .findFirst()
                .orElse(0);
        Optional<Columns> guess = ColumnGuess.of(answers, below);
        if (guess.isPresent()) {
            grounds.put(ColumnRole.QUESTION, BY_TEXTS);
            grounds.put(ColumnRole.ID, "by the codes below");
        }
        return guess;
    }

    private Optional<Columns> ifNamed(GridRow header, List<GridRow> below) {
        boolean named = header.cells().stream()
                .map(HeaderWords::of)
                .anyMatch(n -> KnownHeaders.score(n, ColumnRole.QUESTION) > 0);
        return named ? Optional.of(byName(header, below)) : Optional.empty();
    }

    private Columns byName(GridRow header, List<GridRow> below) {
        List<String> names = header.cells();
        Place place = new Place(file, grid.name(), header.number(), 1);
        Map<ColumnRole, String> given = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.values()) {
            inProfile(names, role).ifPresent(name -> given.put(role, name));
        }
        given.putAll(options.columns());
        ReadOptions all = new ReadOptions(options.encoding(), given, options.added());
        refuseRivals(place, names, all, below);
        Columns found = ColumnFinder.find(place, names, all);
        sayWhy(given, found);
        return new Columns(found.question(), found.id(), sections(names, found));
    }

    private Optional<String> inProfile(List<String> names, ColumnRole role) {
        return profile.stream()
                .flatMap(p -> p.headersOf(role).stream())
                .flatMap(header -> names.stream().filter(name -> Headers.same(name, header)))
                .findFirst();
    }

    private List<Integer> sections(List<String> names, Columns found) {
        if (options.columns().containsKey(ColumnRole.SECTION)) {
            return found.sections();
        }
        List<Integer> named = profile.stream()
                .flatMap(p -> p.headersOf(ColumnRole.SECTION).stream())
                .flatMapToInt(header -> IntStream.range(0, names.size())
                        .filter(i -> Headers.same(names.get(i), header))
                        .limit(1))
                .boxed()
                .toList();
        return named.isEmpty() ? found.sections() : named;
    }

    private void sayWhy(Map<ColumnRole, String> given, Columns found) {
        OptionalInt section =
                found.sections().stream().mapToInt(Integer::intValue).findFirst();
        for (ColumnRole role : ColumnRole.values()) {
            boolean there = role == ColumnRole.QUESTION || (role == ColumnRole.ID ? found.id() : section).isPresent();
            if (there) {
                grounds.put(role, ground(role, given));
            }
        }
    }

    private String ground(ColumnRole role, Map<ColumnRole, String> given) {
        if (options.columns().containsKey(role)) {
            return "as --column says";
        }
        return given.containsKey(role)
                ? "as profile `" + profile.map(Profile::id).orElse("") + "` says"
                : "by its name";
    }

    /** Two columns that speak equally for the question, and both hold text: taking one silently could be wrong. */
    private void refuseRivals(Place place, List<String> names, ReadOptions all, List<GridRow> below) {
        List<String> rivals;
        try {
            rivals = ColumnFinder.questions(place, names, all).stream()
                    .filter(i -> below.stream().anyMatch(r -> !r.at(i + 1).isBlank()))
                    .map(names::get)
                    .toList();
        } catch (UnusableException e) {
            return; // Finding the columns says the same.
        }
        if (rivals.size() > 1) {
            problems.add(
                    place,
                    rivals.size() + " columns look equally like the question: "
                            + rivals.stream().map(r -> "`" + r + "`").collect(Collectors.joining(", ")),
                    rivals.stream().distinct().count() == rivals.size()
                            ? "pass --column \"question=" + rivals.get(0) + "\", or another of them"
                            : "rename all but one");
        }
    }
}
