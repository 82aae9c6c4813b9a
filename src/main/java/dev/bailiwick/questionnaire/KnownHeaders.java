package dev.bailiwick.questionnaire;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that columns have in questionnaires of the world, and how strongly each speaks for a role: first the plain
 * names, then names that end or begin like a plain one, then the vague ones, which stand for a role only where nothing
 * better does. Within a list the stronger stand first. Thread-safe.
 */
public final class KnownHeaders {

    private static final Map<ColumnRole, List<String>> PLAIN = Map.of(
            ColumnRole.QUESTION,
            List.of(
                    "question, question text, full question, assessment question, security question, control question",
                    "question request, question description, question statement, assessment item, requirement text",
                    "requirement description, requirement statement, requirement, security requirement",
                    "control specification, control requirement, control statement, control description, control text",
                    "inquiry, query"),
            ColumnRole.ID,
            List.of(
                    "question id, question no, question nr, question number, question num, question #, question ref",
                    "question reference, question code, que num, q id, qid, q no, q #, item id, item no, item number",
                    "item #, requirement id, requirement no, requirement number, requirement #, req id, req no, req #",
                    "id, identifier, control id, control no, control number, control #, control ref",
                    "control reference, control code, ref id, ref no, ref #, ref, reference id, reference no",
                    "reference number, reference, #, no, nr, num, number, s no, sr no, sl no, sr #, serial no",
                    "serial number, row id, row no"),
            ColumnRole.SECTION,
            List.of(
                    "section, section name, section title, domain, domain name, domain title, security domain",
                    "control domain, category, category name, question category, control category, control family",
                    "family, control group, topic, area, security area, control area, theme, chapter, subdomain",
                    "sub domain, subcategory, sub category, subsection, sub section, subtopic, sub topic, sub area"));

    private static final Map<ColumnRole, List<String>> VAGUE = Map.of(
            ColumnRole.QUESTION,
            List.of(
                    "q, statement, request, prompt, description, text, specification, criteria, control objective",
                    "objective, control, item"),
            ColumnRole.ID,
            List.of("q, key, code, index, row, control, item"),
            ColumnRole.SECTION,
            List.of("control title, control name, subject, heading, group, module, pillar, function, title"));

    /** Of the names of one word, those that still say the role at the end of a longer name. */
    private static final Set<String> HEADS = Set.of(
            "question",
            "requirement",
            "inquiry",
            "query",
            "id",
            "identifier",
            "section",
            "domain",
            "category",
            "family",
            "topic",
            "area");

    /** Names of columns for answers that stand even where the question's column has none. */
    private static final Set<HeaderWords> ANSWERS = Stream.of(
                    "answer, response, your answer, your response, vendor answer, vendor response, vendor reply, reply",
                    "supplier response, provider response, additional information, additional info, comment, note",
                    "vendor comment, guidance, analyst note, evidence, remark, explanation, supporting evidence")
            .flatMap(names -> Stream.of(names.split(", ", -1)))
            .map(HeaderWords::of)
            .collect(Collectors.toUnmodifiableSet());

    /** A name that holds one of these is about the answer, or about the handling of the question. */
    private static final Set<String> NEVER = Set.of(
            "answer",
            "response",
            "reply",
            "comment",
            "note",
            "guidance",
            "guideline",
            "instruction",
            "evidence",
            "attachment",
            "status",
            "score",
            "weight",
            "type",
            "date",
            "owner",
            "ownership",
            "responsibility",
            "example",
            "yes",
            "rating",
            "priority",
            "count",
            "help",
            "explanation",
            "remark",
            "rationale",
            "assignee");

    private static final int PLAINEST = 1000;
    private static final int ENDS_LIKE = 500;
    private static final int BEGINS_LIKE = 400;
    private static final int LEAST_VAGUE = 300;
    private static final int LONGEST_NAME = 8;

    private static final Map<ColumnRole, Map<HeaderWords, Integer>> WEIGHTS = Map.of(
            ColumnRole.QUESTION, weights(ColumnRole.QUESTION),
            ColumnRole.ID, weights(ColumnRole.ID),
            ColumnRole.SECTION, weights(ColumnRole.SECTION));

    private KnownHeaders() {}

    private static Map<HeaderWords, Integer> weights(ColumnRole role) {
        Map<HeaderWords, Integer> weights = new LinkedHashMap<>();
        for (String name : names(PLAIN, role)) {
            weights.putIfAbsent(HeaderWords.of(name), PLAINEST - weights.size());
        }
        for (String name : names(VAGUE, role)) {
            weights.putIfAbsent(HeaderWords.of(name), LEAST_VAGUE - weights.size());
        }
        return weights;
    }

    private static List<String> names(Map<ColumnRole, List<String>> lists, ColumnRole role) {
        return List.of(String.join(", ", lists.getOrDefault(role, List.of())).split(", ", -1));
    }

    /** How strongly the name speaks for the role; 0 if it does not. */
    public static int score(HeaderWords name, ColumnRole role) {
        int exact = weightsOf(role).getOrDefault(name, 0);
        if (exact > 0 || isKnown(name)) {
            return exact;
        }
        int best =
                WEIGHTS.keySet().stream().mapToInt(r -> likeness(name, r)).max().orElse(0);
        int mine = likeness(name, role);
        return mine == best ? mine : 0;
    }

    /** Whether the name speaks for the question no more than vaguely, as {@code Description} does. */
    public static boolean isVague(HeaderWords name) {
        return score(name, ColumnRole.QUESTION) <= LEAST_VAGUE;
    }

    /** Whether answers, or words about them, stand under this name. */
    public static boolean isAnswer(HeaderWords name) {
        return ANSWERS.contains(name);
    }

    /** Whether the name is about the answer, or about the handling of the question. */
    public static boolean isAboutAnswers(HeaderWords name) {
        return name.words().size() <= LONGEST_NAME && name.words().stream().anyMatch(NEVER::contains);
    }

    /** Whether it is one of the names itself, and not only like one. */
    public static boolean isKnown(HeaderWords name) {
        return WEIGHTS.values().stream().anyMatch(w -> w.containsKey(name));
    }

    /** How many kinds of column (one for each role, one for all about answers) the cells name by known names themselves. */
    public static long kinds(List<String> cells) {
        return cells.stream()
                .map(HeaderWords::of)
                .flatMap(name -> kind(name).stream())
                .distinct()
                .count();
    }

    private static Optional<String> kind(HeaderWords name) {
        boolean bare = name.words().size() == 1 && NEVER.contains(name.toString());
        if (bare || isAnswer(name)) {
            return Optional.of("answer");
        }
        return WEIGHTS.entrySet().stream()
                .filter(e -> e.getValue().containsKey(name))
                .max(Comparator.comparing(e -> e.getValue().getOrDefault(name, 0)))
                .map(e -> e.getKey().word());
    }

    /** The plain names of the role, for hints. */
    static List<String> plainNames(ColumnRole role) {
        return names(PLAIN, role);
    }

    private static Map<HeaderWords, Integer> weightsOf(ColumnRole role) {
        return WEIGHTS.getOrDefault(role, Map.of());
    }

    private static int likeness(HeaderWords name, ColumnRole role) {
        if (name.words().size() > LONGEST_NAME || name.words().stream().anyMatch(NEVER::contains)) {
            return 0;
        }
        return weightsOf(role).entrySet().stream()
                .filter(e -> e.getValue() > LEAST_VAGUE)
                .map(Map.Entry::getKey)
                .filter(known -> known.words().size() > 1 || HEADS.contains(known.toString()))
                .mapToInt(known -> likeness(name, known, role))
                .max()
                .orElse(0);
    }

    /** The last word of a name says what it is, so an end weighs more than a beginning, which only questions have. */
    private static int likeness(HeaderWords name, HeaderWords known, ColumnRole role) {
        if (name.endsWith(known)) {
            return ENDS_LIKE + known.words().size();
        }
        boolean begins = role == ColumnRole.QUESTION && name.startsWith(known);
        return begins ? BEGINS_LIKE + known.words().size() : 0;
    }
}
