package dev.bailiwick.answers;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Scanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds who is said to do what, by the concepts of {@code rules/checks/vocabulary.yaml}. It knows how a plain sentence is
 * built and nothing of what it is about; what it does not understand it leaves out. Thread-safe.
 */
final class ClauseReader {

    static final String VENDOR = "vendor";
    static final String BY_VENDOR = "by-vendor";
    static final String THIRD_PARTY = "third-party";
    static final String BY_THIRD_PARTY = "by-third-party";
    static final String ELSEWHERE = "elsewhere";
    private static final Set<String> IN_SOME_CASES = Set.of("condition", ELSEWHERE);
    private static final Set<String> MOMENT = Set.of("moment");

    /** The concepts that the vocabulary must have. */
    static final List<String> CONCEPTS = List.of(
            VENDOR,
            "customer",
            "vendor-in-label",
            "does",
            "does-or-thing",
            "keeps",
            "provides",
            "auxiliary",
            "between",
            "relative",
            "not",
            "none",
            "instead",
            "may",
            "condition",
            "moment",
            "with-what",
            "and",
            BY_VENDOR,
            "by-customer",
            THIRD_PARTY,
            BY_THIRD_PARTY,
            "vendors-job",
            "customers-job",
            "vendors-operators",
            "customers-operators",
            "pointing",
            "help",
            "beside",
            "vendors-own",
            "customers-own",
            "own",
            "ours",
            "yours",
            "product",
            "at-customers",
            "offering",
            ELSEWHERE);

    private final Scanner scanner;

    ClauseReader(Scanner scanner) {
        this.scanner = scanner;
    }

    /** Whether the sentence speaks of some cases only, or of another deployment. */
    boolean isOfSomeCases(String sentence) {
        return SaidWords.of(sentence, scanner).hasAny(IN_SOME_CASES);
    }

    /** Whether the sentence speaks of another deployment. */
    boolean isElsewhere(String sentence) {
        return SaidWords.of(sentence, scanner).hasAny(Set.of(ELSEWHERE));
    }

    /** Whether the sentence says that what is spoken of at these places is not there. */
    boolean denies(String sentence, List<Occurrence> things) {
        return new Denial(SaidWords.of(sentence, scanner), things).isSaid();
    }

    /** In the order of the sentence; none where it speaks of some cases only. */
    List<Clause> read(String sentence) {
        SaidWords said = SaidWords.of(sentence, scanner);
        if (said.hasAny(IN_SOME_CASES)) {
            return List.of();
        }
        List<Act> acts = new ActFinder(said).acts();
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            int from = !act.isBackwards()
                    ? act.start()
                    : i == 0 ? 0 : acts.get(i - 1).end();
            boolean goesOn = i + 1 < acts.size() && !acts.get(i + 1).isBackwards();
            int to = act.isBackwards() ? act.end() : goesOn ? acts.get(i + 1).start() : sentence.length();
            if (!isInMoment(said, act)) {
                clauses.add(clause(said, act, sentence, from, to));
            }
        }
        return clauses;
    }

    private static Clause clause(SaidWords said, Act act, String sentence, int from, int to) {
        String words = sentence.substring(from, to).strip();
        String about = about(said, act, sentence, from, to);
        return new Clause(
                act.by(),
                act.kind(),
                act.verb(),
                act.denied(),
                act.pointing(),
                Done.of(said, act, from, to),
                words,
                about);
    }

    /** Without what only says when, where or by what means. */
    private static String about(SaidWords said, Act act, String sentence, int from, int to) {
        int end = act.isBackwards() ? to : Done.beforeMeans(said, act, to);
        StringBuilder about = new StringBuilder();
        int at = from;
        while (at < end) {
            int moment = said.first(MOMENT, at, end).map(said::start).orElse(end);
            about.append(sentence, at, moment);
            at = moment == end ? end : Math.min(end, said.endOfPart(moment));
        }
        return about.toString().strip();
    }

    private static boolean isInMoment(SaidWords said, Act act) {
        return said.first(MOMENT, 0, act.start())
                .filter(moment -> lastMomentCovers(said, act, moment))
                .isPresent();
    }

    private static boolean lastMomentCovers(SaidWords said, Act act, int first) {
        for (int i = first; i < said.size() && said.start(i) < act.start(); i++) {
            if (MOMENT.contains(said.id(i)) && said.endOfPart(said.start(i)) > act.said()) {
                return true;
            }
        }
        return false;
    }
}
