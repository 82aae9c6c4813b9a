package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the user gave to {@code --column} for a filled-in questionnaire.
 *
 * @param questions header names for the roles that every questionnaire has
 * @param answers header names for the roles that only a filled-in one has
 */
public record AnswerColumnOverrides(Map<ColumnRole, String> questions, Map<AnswerRole, String> answers) {

    public static final AnswerColumnOverrides NONE = new AnswerColumnOverrides(Map.of(), Map.of());

    private static final Place OPTION = Place.ofFile("--column");

    public AnswerColumnOverrides {
        questions = Map.copyOf(questions);
        answers = Map.copyOf(answers);
    }

    /**
     * @param given such as {@code answer=Vendor response}
     * @throws UnusableException with everything that is wrong with them
     */
    public static AnswerColumnOverrides parse(List<String> given) {
        Problems problems = new Problems();
        Map<AnswerRole, String> answers = new EnumMap<>(AnswerRole.class);
        List<String> rest = new ArrayList<>();
        for (String one : given) {
            int equals = one.indexOf('=');
            String word = equals < 0 ? "" : one.substring(0, equals).strip();
            Optional<AnswerRole> role = AnswerRole.of(word);
            if (one.substring(equals + 1).isBlank() || equals < 0) {
                problems.add(OPTION, "`" + one + "` names no column", "write `ROLE=HEADER`; roles: " + roles());
            } else if (word.isEmpty()) {
                problems.add(OPTION, "`" + one + "` names no role", "write `ROLE=HEADER`; roles: " + roles());
            } else if (role.isEmpty()) {
                refuseUnknown(word, problems);
                rest.add(one);
            } else if (answers.putIfAbsent(role.get(), one.substring(equals + 1)) != null) {
                problems.add(OPTION, "`" + word + "` is given twice", "keep one of the two");
            }
        }
        problems.throwIfAny();
        Map<ColumnRole, String> questions = ColumnOverrides.parse(rest);
        refuseTwoRoles(Stream.concat(questions.values().stream(), answers.values().stream()), problems);
        problems.throwIfAny();
        return new AnswerColumnOverrides(questions, answers);
    }

    private static void refuseTwoRoles(Stream<String> headers, Problems problems) {
        Set<String> seen = new HashSet<>();
        headers.map(String::strip)
                .filter(header -> !seen.add(header.toLowerCase(Locale.ROOT)))
                .forEach(header ->
                        problems.add(OPTION, "`" + header + "` is given two roles", "a column can be one thing only"));
    }

    private static String roles() {
        return String.join(", ", known());
    }

    private static List<String> known() {
        return Stream.concat(Stream.of(ColumnRole.values()).map(ColumnRole::word), AnswerRole.words().stream())
                .toList();
    }

    private static void refuseUnknown(String word, Problems problems) {
        List<String> known = known();
        if (known.stream().noneMatch(word::equalsIgnoreCase)) {
            problems.add(OPTION, "unknown role `" + word + "`", DidYouMean.hint(word, known));
        }
    }
}
