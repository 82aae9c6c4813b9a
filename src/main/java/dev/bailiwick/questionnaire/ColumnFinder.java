package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds out which column holds what, by the names in the header. Not thread-safe. */
public final class ColumnFinder {

    private static final int SHOWN = 20;

    private final Place place;
    private final List<String> header;
    private final List<HeaderWords> words;
    private final Set<Integer> taken;
    private final Map<ColumnRole, Integer> given = new HashMap<>();

    private ColumnFinder(Place place, List<String> header, ReadOptions options) {
        this.place = place;
        this.header = header;
        words = header.stream().map(HeaderWords::of).toList();
        taken = new HashSet<>(EarlierMapping.columns(header, options.added()));
    }

    /**
     * What the user gave is taken first. Of two names that speak equally for a role the left one is taken.
     *
     * @param place of the header
     * @throws UnusableException if the user gave a name that is not there, or no column is the question
     */
    public static Columns find(Place place, List<String> header, ReadOptions options) {
        ColumnFinder finder = new ColumnFinder(place, header, options);
        finder.take(options.columns());
        int question = finder.best(ColumnRole.QUESTION).orElseThrow(finder::noQuestion);
        OptionalInt id = finder.best(ColumnRole.ID);
        return new Columns(question, id, finder.sections());
    }

    /**
     * The columns, counted from 0, that speak equally for the question, where none speaks more; one alone where the user
     * named it.
     */
    public static List<Integer> questions(Place place, List<String> header, ReadOptions options) {
        ColumnFinder finder = new ColumnFinder(place, header, options);
        finder.take(options.columns());
        OptionalInt best = finder.best(ColumnRole.QUESTION);
        if (best.isEmpty() || options.columns().containsKey(ColumnRole.QUESTION)) {
            return best.stream().boxed().toList();
        }
        int score = finder.score(best.getAsInt(), ColumnRole.QUESTION);
        finder.taken.remove(best.getAsInt());
        return IntStream.range(0, header.size())
                .filter(i -> !finder.taken.contains(i) && finder.score(i, ColumnRole.QUESTION) == score)
                .boxed()
                .toList();
    }

    private void take(Map<ColumnRole, String> columns) {
        Problems problems = new Problems();
        columns.forEach((role, name) -> {
            List<Integer> found = named(name);
            if (found.size() == 1) {
                given.put(role, found.get(0));
                taken.add(found.get(0));
            } else if (found.isEmpty()) {
                problems.add(place, "no column `" + name + "`", DidYouMean.hint(name, header));
            } else {
                problems.add(place, found.size() + " columns are called `" + name + "`", "rename all but one");
            }
        });
        problems.throwIfAny();
    }

    /** As it stands, or else but for letter case and surrounding space. */
    private List<Integer> named(String name) {
        List<Integer> exact = IntStream.range(0, header.size())
                .filter(i -> header.get(i).equals(name))
                .boxed()
                .toList();
        return !exact.isEmpty()
                ? exact
                : IntStream.range(0, header.size())
                        .filter(i -> header.get(i).strip().equalsIgnoreCase(name.strip()))
                        .boxed()
                        .toList();
    }

    private OptionalInt best(ColumnRole role) {
        Integer byUser = given.get(role);
        if (byUser != null) {
            return OptionalInt.of(byUser);
        }
        int best = -1;
        for (int i = 0; i < header.size(); i++) {
            if (!taken.contains(i) && score(i, role) > (best < 0 ? 0 : score(best, role))) {
                best = i;
            }
        }
        taken.add(best);
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private int score(int column, ColumnRole role) {
        return KnownHeaders.score(words.get(column), role);
    }

    /** The best one; and with it the one column that calls itself a part of such a thing. */
    private List<Integer> sections() {
        OptionalInt best = best(ColumnRole.SECTION);
        if (best.isEmpty()) {
            return List.of();
        }
        List<Integer> sections = new ArrayList<>(List.of(best.getAsInt()));
        List<Integer> parts = IntStream.range(0, header.size())
                .filter(i -> !taken.contains(i) && isPart(i))
                .boxed()
                .toList();
        if (!given.containsKey(ColumnRole.SECTION) && !isPart(best.getAsInt()) && parts.size() == 1) {
            sections.addAll(parts);
        }
        return List.copyOf(sections);
    }

    private boolean isPart(int column) {
        return words.get(column).toString().startsWith("sub") && score(column, ColumnRole.SECTION) > 0;
    }

    private UnusableException noQuestion() {
        String seen = header.stream().limit(SHOWN).map(h -> "`" + h + "`").collect(Collectors.joining(", "));
        String more = header.size() > SHOWN ? " and " + (header.size() - SHOWN) + " more" : "";
        String help = nearest()
                .map(n -> "if it is `" + n + "`, pass --column \"question=" + n + "\"")
                .orElse("pass --column question=HEADER");
        return new UnusableException(place, "no column looks like the question among " + seen + more, help);
    }

    /** The header that is spelled most like a question's. */
    private Optional<String> nearest() {
        List<String> known = KnownHeaders.plainNames(ColumnRole.QUESTION);
        return IntStream.range(0, header.size())
                .filter(i -> !words.get(i).words().isEmpty()
                        && words.get(i).toString().length() > 3
                        && DidYouMean.nearest(words.get(i).toString(), known).isPresent())
                .mapToObj(header::get)
                .findFirst();
    }
}
