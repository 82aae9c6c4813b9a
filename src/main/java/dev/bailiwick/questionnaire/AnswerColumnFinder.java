package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.AnswerHeaders.Strength;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds out which columns hold answers, by the names in the header. Not thread-safe. */
final class AnswerColumnFinder {

    private static final int SHOWN = 20;
    private static final Set<AnswerRole> SAYING =
            Set.of(AnswerRole.ANSWER, AnswerRole.OWNERSHIP, AnswerRole.DESCRIPTION);

    private final Place place;
    private final List<String> header;
    private final List<HeaderWords> words;
    private final Map<AnswerRole, String> given;
    private final Set<Integer> taken;
    private final Map<AnswerRole, Integer> found = new EnumMap<>(AnswerRole.class);

    AnswerColumnFinder(Place place, List<String> header, Map<AnswerRole, String> given, Set<Integer> taken) {
        this.place = place;
        this.header = header;
        this.words = header.stream().map(HeaderWords::of).toList();
        this.given = given;
        this.taken = new HashSet<>(taken);
    }

    AnswerColumns find() {
        Problems problems = new Problems();
        given.forEach((role, name) -> take(role, name, problems));
        problems.throwIfAny();
        for (AnswerRole role : AnswerRole.values()) {
            if (!found.containsKey(role)) {
                guess(role, problems);
            }
        }
        problems.throwIfAny();
        if (found.keySet().stream().noneMatch(SAYING::contains)) {
            throw noAnswers();
        }
        return new AnswerColumns(found);
    }

    /** Where the user gave names, no others count. */
    boolean sees() {
        if (!given.isEmpty()) {
            return given.values().stream()
                    .anyMatch(name -> header.stream().anyMatch(h -> h.strip().equalsIgnoreCase(name.strip())));
        }
        return SAYING.stream()
                .anyMatch(role -> IntStream.range(0, header.size())
                        .anyMatch(i ->
                                !taken.contains(i) && AnswerHeaders.strength(words.get(i), role) != Strength.NONE));
    }

    private void take(AnswerRole role, String name, Problems problems) {
        List<Integer> columns = IntStream.range(0, header.size())
                .filter(i -> header.get(i).strip().equalsIgnoreCase(name.strip()))
                .boxed()
                .toList();
        if (columns.size() == 1) {
            found.put(role, columns.get(0));
            taken.add(columns.get(0));
        } else if (columns.isEmpty()) {
            problems.add(place, "no column `" + name + "`", DidYouMean.hint(name, header));
        } else {
            problems.add(place, columns.size() + " columns are called `" + name + "`", "rename all but one");
        }
    }

    /** Of two columns that could be the answer nobody knows which one counts; of others the left one is taken. */
    private void guess(AnswerRole role, Problems problems) {
        for (Strength strength : List.of(Strength.PLAIN, Strength.ENDS_LIKE, Strength.VAGUE)) {
            List<Integer> columns = speaking(role, strength);
            if (columns.size() > 1 && role == AnswerRole.ANSWER) {
                problems.add(
                        place,
                        columns.size() + " columns could be the answer: " + names(columns),
                        "say which: --column \"answer=" + header.get(columns.get(0)) + "\"");
            }
            if (!columns.isEmpty()) {
                found.put(role, columns.get(0));
                taken.addAll(columns);
                return;
            }
        }
    }

    private List<Integer> speaking(AnswerRole role, Strength strength) {
        return IntStream.range(0, header.size())
                .filter(i -> !taken.contains(i) && AnswerHeaders.strength(words.get(i), role) == strength)
                .boxed()
                .toList();
    }

    private UnusableException noAnswers() {
        String seen =
                names(IntStream.range(0, Math.min(SHOWN, header.size())).boxed().toList());
        String more = header.size() > SHOWN ? " and " + (header.size() - SHOWN) + " more" : "";
        String looked = SAYING.stream()
                .sorted()
                .map(role -> "`" + AnswerHeaders.plainNames(role).get(0) + "`")
                .collect(Collectors.joining(", "));
        return new UnusableException(
                place,
                "no column looks like an answer among " + seen + more,
                "looked for names such as " + looked + "; pass --column answer=HEADER");
    }

    private String names(List<Integer> columns) {
        return columns.stream().map(i -> "`" + header.get(i) + "`").collect(Collectors.joining(", "));
    }
}
