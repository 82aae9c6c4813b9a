package dev.bailiwick.answers;

import dev.bailiwick.model.Party;
import dev.bailiwick.model.ResponsibilityModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the words of answers mean: data, read from {@code words.yaml}. Immutable, thread-safe.
 *
 * @param share of the filled cells of a column that must be words of a list, so that the list is the column's
 * @param texts of which share of the filled cells at most may be texts, so that it is
 * @param longest word of a list, in characters: what is longer is a text
 * @param answers the lists of answers, in the order of the file
 * @param owners the lists of owners, in the order of the file
 * @param answersUnderstood what further answers mean, in lower case
 * @param ownersUnderstood what further names of owners mean, in lower case
 * @param likeness when two questions are nearly the same
 */
record WordLists(
        double share,
        double texts,
        int longest,
        List<WordList> answers,
        List<WordList> owners,
        Map<String, String> answersUnderstood,
        Map<String, String> ownersUnderstood,
        Likeness likeness) {

    /** What people put between the names of parties. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;/&+]\\s*|\\s*,?\\s+and\\s+|\\s*,\\s+(?!Inc\\b)");

    WordLists {
        answers = List.copyOf(answers);
        owners = List.copyOf(owners);
        answersUnderstood = Map.copyOf(answersUnderstood);
        ownersUnderstood = Map.copyOf(ownersUnderstood);
    }

    /**
     * The list that a column is filled with, however its words are written; of several the one that has most of them as
     * written, then the first. Blank cells do not count. A column in which people write texts has no list.
     *
     * @param isUnderstood whether a cell means what a word of such lists may mean
     */
    Optional<WordList> listOf(List<WordList> lists, List<String> cells, Predicate<String> isUnderstood) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        long written = filled.stream()
                .filter(cell -> cell.length() > longest && !isUnderstood.test(cell))
                .count();
        long understood = filled.stream().filter(isUnderstood).count();
        return lists.stream()
                .max(Comparator.<WordList>comparingLong(list -> list.count(filled))
                        .thenComparing(list -> -lists.indexOf(list)))
                .filter(list ->
                        understood > 0 && understood >= share * filled.size() && written <= texts * filled.size());
    }

    /** What an answer means, whatever its list. */
    Means meaningOf(String answer) {
        if (answer.isEmpty()) {
            return Means.NOTHING;
        }
        return meaning(answers, answersUnderstood, answer).flatMap(Means::of).orElse(Means.OTHER);
    }

    /** Whom the words name, as {@link Owners} writes it; empty if they are not understood. */
    Optional<String> ownersIn(String words, ResponsibilityModel model) {
        return meaning(owners, ownersUnderstood, words).or(() -> parties(words, model));
    }

    private static Optional<String> meaning(List<WordList> lists, Map<String, String> understood, String cell) {
        return lists.stream()
                .filter(list -> list.has(cell))
                .map(list -> list.words().getOrDefault(cell, ""))
                .findFirst()
                .or(() -> Optional.ofNullable(understood.get(cell.toLowerCase(Locale.ROOT))));
    }

    /** People leave out the ending that makes the name of a company an address. */
    private static boolean isCalled(String name, String part) {
        return name.equalsIgnoreCase(part) || Owners.withoutDomain(name).equalsIgnoreCase(part);
    }

    /** The names of parties as {@code map} writes them, with semicolons between. */
    static Optional<String> parties(String words, ResponsibilityModel model) {
        List<Party> named = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>(Arrays.asList(BETWEEN.split(words, -1)));
        for (String part : parts) {
            model.parties().stream()
                    .filter(party -> isCalled(party.name(), part))
                    .forEach(named::add);
        }
        return named.size() == parts.size() ? Optional.of(Owners.ofParties(named)) : Optional.empty();
    }
}
