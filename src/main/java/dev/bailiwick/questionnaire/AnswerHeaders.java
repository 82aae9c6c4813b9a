package dev.bailiwick.questionnaire;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that the columns of answers have in questionnaires of the world. A name speaks plainly for a role, or by its
 * last words, or vaguely: then it counts only where nothing better does. Thread-safe.
 */
final class AnswerHeaders {

    /** How strongly a name speaks for a role, from the strongest. */
    enum Strength {
        PLAIN,
        ENDS_LIKE,
        VAGUE,
        NONE
    }

    private static final Map<AnswerRole, List<String>> PLAIN = Map.of(
            AnswerRole.ANSWER,
            List.of(
                    "answer, response, reply, your answer, your response, csp caiq answer, caiq answer",
                    "service provider ai caiq answer, vendor answer, vendor response, supplier answer",
                    "supplier response, provider answer, provider response, company response, short answer"),
            AnswerRole.OWNERSHIP,
            List.of(
                    "ssrm control ownership, control ownership, ssrm ownership, ownership, control owner, owner",
                    "responsible party, party responsible, responsibility, responsible, control origination"),
            AnswerRole.DESCRIPTION,
            List.of(
                    "csp implementation description, service provider implementation description",
                    "implementation description, implementation detail, additional information, comment, answer detail",
                    "response detail, explanation, justification, remark, detail, note"),
            AnswerRole.CUSTOMER_DUTY,
            List.of(
                    "csc responsibility, csc responsibilities, service customer responsibilities, customer responsibility",
                    "customer responsibilities, customer duty, customer duties, customer action, customer control",
                    "user responsibilities, complementary user entity control"),
            AnswerRole.MODEL_VERSION,
            List.of("model version, responsibility model version, answered under, answered under version"));

    private static final Map<AnswerRole, List<String>> VAGUE = Map.of(
            AnswerRole.ANSWER,
                    List.of("y n, yes no, yes no na, y n na, compliant, compliance, compliance status, result"),
            AnswerRole.DESCRIPTION, List.of("description, evidence"));

    /** A name that holds one of these is about the handling of the question. */
    private static final Set<String> NEVER = Set.of(
            "date",
            "type",
            "option",
            "allowed",
            "expected",
            "example",
            "sample",
            "previous",
            "last",
            "internal",
            "question",
            "score",
            "weight",
            "reviewer",
            "analyst",
            "assignee",
            "by",
            "time",
            "deadline",
            "ideal",
            "preferred");

    private static final Map<AnswerRole, Map<HeaderWords, Strength>> KNOWN = known();

    private AnswerHeaders() {}

    private static Map<AnswerRole, Map<HeaderWords, Strength>> known() {
        Map<AnswerRole, Map<HeaderWords, Strength>> known = new LinkedHashMap<>();
        for (AnswerRole role : AnswerRole.values()) {
            Map<HeaderWords, Strength> names = new LinkedHashMap<>();
            names(VAGUE, role).forEach(name -> names.put(HeaderWords.of(name), Strength.VAGUE));
            names(PLAIN, role).forEach(name -> names.put(HeaderWords.of(name), Strength.PLAIN));
            known.put(role, names);
        }
        return known;
    }

    private static List<String> names(Map<AnswerRole, List<String>> lists, AnswerRole role) {
        return lists.getOrDefault(role, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(", ", -1)))
                .toList();
    }

    /** What a user may call a column of the role, for messages. */
    static List<String> plainNames(AnswerRole role) {
        return names(PLAIN, role);
    }

    static Strength strength(HeaderWords name, AnswerRole role) {
        for (Map<HeaderWords, Strength> names : KNOWN.values()) {
            if (names.containsKey(name)) {
                return KNOWN.getOrDefault(role, Map.of()).getOrDefault(name, Strength.NONE);
            }
        }
        boolean never = name.words().stream().anyMatch(NEVER::contains);
        return !never && best(name) == role ? Strength.ENDS_LIKE : Strength.NONE;
    }

    /** The role with the longest plain name at the end of the name; of two the first. */
    private static @Nullable AnswerRole best(HeaderWords name) {
        AnswerRole best = null;
        int longest = 0;
        for (Map.Entry<AnswerRole, Map<HeaderWords, Strength>> role : KNOWN.entrySet()) {
            for (Map.Entry<HeaderWords, Strength> known : role.getValue().entrySet()) {
                int length = known.getKey().words().size();
                if (known.getValue() == Strength.PLAIN && length > longest && name.endsWith(known.getKey())) {
                    longest = length;
                    best = role.getKey();
                }
            }
        }
        return best;
    }
}
