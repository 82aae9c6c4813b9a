package dev.bailiwick.answers;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is said to do what, by the concepts of {@code rules/checks/vocabulary.yaml}. It knows how a plain sentence is
 * built and nothing of what it is about; what it does not understand it leaves out. Thread-safe.
 */
final class ClauseReader {

    static final String VENDOR = "vendor";
    static final String ELSEWHERE = "elsewhere";
    private static final String DOES = "does";
    private static final String NOT = "not";
    private static final String BETWEEN = "between";
    private static final String POINTING = "pointing";
    private static final Set<String> IN_SOME_CASES = Set.of("condition", ELSEWHERE);
    private static final Map<String, Role> WHO = Map.of(VENDOR, Role.VENDOR, "customer", Role.CUSTOMER);
    private static final Map<String, Role> BY_WHOM = Map.of("by-vendor", Role.VENDOR, "by-customer", Role.CUSTOMER);
    private static final Map<String, Role> WHOSE_JOB =
            Map.of("vendors-job", Role.VENDOR, "customers-job", Role.CUSTOMER);
    private static final Map<String, Role> OPERATORS =
            Map.of("vendors-operators", Role.VENDOR, "customers-operators", Role.CUSTOMER);

    /** The concepts that the vocabulary must have. */
    static final List<String> CONCEPTS = List.of(
            VENDOR,
            "customer",
            DOES,
            BETWEEN,
            NOT,
            "may",
            "condition",
            "by-vendor",
            "by-customer",
            "vendors-job",
            "customers-job",
            "vendors-operators",
            "customers-operators",
            POINTING,
            ELSEWHERE);

    /** @param backwards whether what he does stands before his name, and not after it */
    private record Seen(
            Role by, boolean named, boolean denied, boolean pointing, boolean backwards, int start, int end) {}

    private final Scanner scanner;

    ClauseReader(Scanner scanner) {
        this.scanner = scanner;
    }

    /** Whether the sentence speaks of some cases only, or of another deployment, or says that something is not so. */
    boolean isReserved(String sentence) {
        return scanner.scanQuestion(sentence).stream()
                .map(ClauseReader::id)
                .anyMatch(id -> IN_SOME_CASES.contains(id) || id.equals(NOT));
    }

    /** In the order of the sentence; none where it speaks of some cases only. */
    List<Clause> read(String sentence) {
        List<Occurrence> words = scanner.scanQuestion(sentence);
        if (words.stream().anyMatch(word -> IN_SOME_CASES.contains(id(word)))) {
            return List.of();
        }
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            seen(sentence, words, i).ifPresent(seen::add);
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Seen one = seen.get(i);
            int from = !one.backwards ? one.start : i == 0 ? 0 : seen.get(i - 1).end;
            boolean goesOn = i + 1 < seen.size() && !seen.get(i + 1).backwards;
            int to = one.backwards ? one.end : goesOn ? seen.get(i + 1).start : sentence.length();
            String text = sentence.substring(from, to).strip();
            clauses.add(new Clause(one.by, one.named, one.denied, one.pointing, text));
        }
        return clauses;
    }

    private static Optional<Seen> seen(String sentence, List<Occurrence> words, int at) {
        Occurrence word = words.get(at);
        String id = id(word);
        if (WHO.containsKey(id) && !isPartOfAName(sentence, words, at)) {
            return walk(sentence, words, at, Set.of(DOES)).map(goal -> acting(sentence, words, at, goal));
        }
        if (id.equals(DOES)) {
            return walk(sentence, words, at, BY_WHOM.keySet()).map(goal -> doneBy(words, at, goal));
        }
        Role job = WHOSE_JOB.get(id);
        if (job != null) {
            return Optional.of(new Seen(job, false, deniedBefore(words, at), false, true, word.start(), word.end()));
        }
        return Optional.ofNullable(OPERATORS.get(id))
                .map(role -> new Seen(role, true, false, false, false, word.start(), word.end()));
    }

    private static Seen acting(String sentence, List<Occurrence> words, int at, int goal) {
        Role by = WHO.getOrDefault(id(words.get(at)), Role.VENDOR);
        boolean points = goal + 1 < words.size()
                && id(words.get(goal + 1)).equals(POINTING)
                && areNeighbours(sentence, words.get(goal), words.get(goal + 1));
        int end = words.get(goal).end();
        return new Seen(
                by, false, denied(words, at, goal), points, false, words.get(at).start(), end);
    }

    private static Seen doneBy(List<Occurrence> words, int at, int goal) {
        Role by = BY_WHOM.getOrDefault(id(words.get(goal)), Role.VENDOR);
        boolean denied = deniedBefore(words, at) || denied(words, at, goal);
        return new Seen(
                by,
                false,
                denied,
                false,
                true,
                words.get(at).start(),
                words.get(goal).end());
    }

    /** Goes from word to word as long as nothing unknown stands between, up to one of the goals. */
    private static Optional<Integer> walk(String sentence, List<Occurrence> words, int from, Set<String> goals) {
        int at = from;
        while (at + 1 < words.size() && areNeighbours(sentence, words.get(at), words.get(at + 1))) {
            at++;
            String id = id(words.get(at));
            if (goals.contains(id)) {
                return Optional.of(at);
            }
            if (!id.equals(BETWEEN) && !id.equals(NOT)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean denied(List<Occurrence> words, int from, int to) {
        return words.subList(from, to).stream().anyMatch(word -> id(word).equals(NOT));
    }

    private static boolean deniedBefore(List<Occurrence> words, int at) {
        return denied(words, Math.max(0, at - 2), at);
    }

    private static boolean areNeighbours(String sentence, Occurrence one, Occurrence next) {
        return next.start() >= one.end()
                && sentence.substring(one.end(), next.start()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The customer of {@code the customer's cluster} and of {@code customer-managed keys} does nothing. */
    private static boolean isPartOfAName(String sentence, List<Occurrence> words, int at) {
        Occurrence word = words.get(at);
        boolean joined = word.end() < sentence.length() && "'’-".indexOf(sentence.charAt(word.end())) >= 0;
        return joined || isObject(sentence, words, at);
    }

    /** That of {@code we manage customer managed keys} neither. */
    private static boolean isObject(String sentence, List<Occurrence> words, int at) {
        if (at == 0 || !id(words.get(at - 1)).equals(DOES)) {
            return false;
        }
        return sentence.substring(words.get(at - 1).end(), words.get(at).start())
                .isBlank();
    }

    private static String id(Occurrence word) {
        return word.concept().id();
    }
}
