package dev.bailiwick.answers;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.model.Role;
import dev.bailiwick.questionnaire.AnswerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Set<String> VENDORS_OWN = Set.of("vendors-own");
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
            "asks-who",
            "asks-other",
            "whose",
            "cleft",
            "affirming",
            "but",
            "nowadays",
            "formerly",
            "handles",
            "in-charge",
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
            "people",
            "politely",
            "company-form",
            "customers-thing",
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

    /** What parts a label from the one before. */
    private static final Pattern LEADING = Pattern.compile("^[\\s,;|/–—-]+");

    /** The same questions are asked in set after set; the bound is for memory. */
    private static final int MOST_REMEMBERED = 5_000;

    /** In characters: what is longer is no sentence, and each name in it is looked at against all that stands before. */
    private static final int LONGEST_SENTENCE = 2_000;

    private final Scanner scanner;
    private final PlainYes plainYes;
    private final Map<String, Asked> questions = new ConcurrentHashMap<>();

    ClauseReader(Scanner scanner) {
        this.scanner = scanner;
        this.plainYes = new PlainYes(this, scanner);
    }

    /** Whether the sentence speaks of some cases only, or of another deployment. */
    boolean isOfSomeCases(String sentence) {
        return SaidWords.of(sentence, scanner).hasAny(IN_SOME_CASES);
    }

    /** Whether the sentence speaks of another deployment. */
    boolean isElsewhere(String sentence) {
        return SaidWords.of(sentence, scanner).hasAny(Set.of(ELSEWHERE));
    }

    /** Whether a question is about what the vendor has for himself: {@code links between your own services}. */
    boolean isOfVendorsOwn(String question) {
        return SaidWords.of(Perspective.ofCustomer(question), scanner).hasAny(VENDORS_OWN);
    }

    /** Whether the sentence says that what is spoken of at these places is not there. */
    boolean denies(String sentence, List<Occurrence> things) {
        return new Denial(SaidWords.of(sentence, scanner), things).isSaid();
    }

    /**
     * What is read in a sentence.
     *
     * @param clauses in the order of the sentence; without those of what was so once
     * @param last of all clauses, by which the next sentence may be understood
     */
    record Reading(List<Clause> clauses, Optional<Clause> last) {

        static final Reading NOTHING = new Reading(List.of(), Optional.empty());

        Reading {
            clauses = List.copyOf(clauses);
        }
    }

    /** In the order of the sentence; none where it speaks of some cases only. */
    List<Clause> read(String sentence) {
        return read(sentence, Optional.empty()).clauses();
    }

    /** @param before the last clause of the sentence before: {@code You patched it until 2024. Now we do.} */
    Reading read(String sentence, Optional<Clause> before) {
        if (sentence.length() > LONGEST_SENTENCE) {
            return Reading.NOTHING;
        }
        SaidWords said = SaidWords.of(sentence, scanner);
        return said.hasAny(IN_SOME_CASES) ? Reading.NOTHING : reading(said, sentence, before);
    }

    private static Reading reading(SaidWords said, String sentence, Optional<Clause> before) {
        List<Act> acts = new ActFinder(said).acts();
        List<Clause> clauses = new ArrayList<>();
        Past past = new Past(said);
        Optional<Clause> last = acts.isEmpty() ? Optional.empty() : before;
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            boolean goesOn = i + 1 < acts.size() && !acts.get(i + 1).isBackwards();
            int behind = i == 0 ? 0 : acts.get(i - 1).end();
            int from = !act.isBackwards() ? act.start() : Math.max(behind, startOf(said, act));
            int to = act.isBackwards() ? act.end() : goesOn ? acts.get(i + 1).start() : sentence.length();
            Clause clause = clause(said, act, sentence, from, to);
            Clause meant =
                    act.kind() == Act.Kind.ALIKE ? last.map(clause::alike).orElse(clause) : clause;
            last = Optional.of(meant);
            if (!isInMoment(said, act) && !past.isMeantBy(act)) {
                clauses.add(meant);
            }
        }
        return new Reading(clauses, last);
    }

    private static int startOf(SaidWords said, Act act) {
        return act.kind() == Act.Kind.LABEL ? Labels.startOf(said, act.start()) : 0;
    }

    private static Clause clause(SaidWords said, Act act, String sentence, int from, int to) {
        String words =
                LEADING.matcher(sentence.substring(from, to)).replaceFirst("").strip();
        String about = LEADING.matcher(about(said, act, sentence, from, to)).replaceFirst("");
        return new Clause(
                act.by(),
                act.kind(),
                act.verb(),
                act.denied(),
                act.pointing(),
                act.unnamed(),
                act.bare(),
                Done.of(said, act, from, to),
                words,
                about);
    }

    /** Whether a question asks who does something, or whether he of the clause does, and so can say what is done. */
    boolean isAskedFor(Clause clause, String question) {
        return asked(question).isAnsweredBy(clause);
    }

    /** The clause as it is meant in answer to a question, which may say to what is done what it says. */
    Clause inAnswerTo(String question, Clause clause) {
        boolean repeats =
                !clause.bare().isEmpty() && asked(question).forms().containsAll(scanner.commonForms(clause.bare()));
        return repeats ? clause.pointingBack() : clause;
    }

    /** What is said by a yes to a question, where nothing else is said; in its order. */
    List<Clause> affirmed(AnswerRow row, boolean yes) {
        String answer = row.cell(AnswerRole.ANSWER);
        if (!yes && answer.isEmpty()) {
            return List.of();
        }
        List<String> beside = Stream.of(AnswerRole.DESCRIPTION, AnswerRole.CUSTOMER_DUTY)
                .map(row::cell)
                .filter(text -> !text.isEmpty())
                .toList();
        return asked(row.item().text()).affirmed().stream()
                .filter(clause -> plainYes.isSaid(clause.by(), yes, answer, beside))
                .toList();
    }

    private Asked asked(String question) {
        Asked asked = questions.get(question);
        if (asked == null) {
            asked = new Asked(
                    SaidWords.of(question, scanner),
                    read(Perspective.ofCustomer(question)),
                    plainYes.to(question),
                    Set.copyOf(scanner.commonForms(question)));
            if (questions.size() < MOST_REMEMBERED) {
                questions.put(question, asked);
            }
        }
        return asked;
    }

    /** Without what only says when, where or by what means. */
    private static String about(SaidWords said, Act act, String sentence, int from, int to) {
        int end = act.isBackwards() ? to : Done.beforeMeans(said, act, to);
        StringBuilder about = new StringBuilder(pronoun(act, sentence));
        int at = about.isEmpty() ? from : act.said();
        while (at < end) {
            int moment = said.first(MOMENT, at, end).map(said::start).orElse(end);
            about.append(sentence, at, moment);
            at = moment == end ? end : Math.min(end, said.endOfPart(moment));
        }
        return about.toString().strip();
    }

    /** Questions say {@code you rotate}, and not {@code the supplier's engineers rotate}, which has another subject. */
    private static String pronoun(Act act, String sentence) {
        boolean people = act.kind() == Act.Kind.DOES
                && sentence.substring(act.start(), act.said()).matches("(?s).*['’].*");
        return !people ? "" : act.by() == Role.CUSTOMER ? "you " : "we ";
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
