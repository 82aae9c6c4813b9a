package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a table hold answers.
 *
 * @param byRole numbers of columns, counted from 0
 */
public record AnswerColumns(Map<AnswerRole, Integer> byRole) {

    public AnswerColumns {
        byRole = Map.copyOf(byRole);
    }

    /**
     * @param place of the header
     * @param given header names that the user gave for roles; the other roles are found by name
     * @param taken columns that hold something else, counted from 0
     * @throws UnusableException if the user gave a name that is not there, no column holds answers, or several could
     */
    public static AnswerColumns find(
            Place place, List<String> header, Map<AnswerRole, String> given, Set<Integer> taken) {
        return new AnswerColumnFinder(place, header, given, taken).find();
    }

    /** Whether some column may hold answers, so that {@link #find} finds one or says which could be meant. */
    public static boolean mayBeIn(List<String> header, Map<AnswerRole, String> given, Set<Integer> taken) {
        return new AnswerColumnFinder(Place.ofFile(""), header, given, taken).sees();
    }

    public Optional<Integer> of(AnswerRole role) {
        return Optional.ofNullable(byRole.get(role));
    }

    public boolean has(AnswerRole role) {
        return byRole.containsKey(role);
    }
}
