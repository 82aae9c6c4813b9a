package dev.bailiwick.cases;

import dev.bailiwick.cases.VocabularyFinding.Severity;
import dev.bailiwick.language.HiddenPhrase;
import dev.bailiwick.language.HiddenPhrases;
import dev.bailiwick.language.NearPhrases;
import dev.bailiwick.language.NearPhrases.Pair;
import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.rules.RuleCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for what is doubtful in a vocabulary. */
public final class VocabularyReview {

    /** How often a phrase must be hidden, and never seen, before that is worth a word. */
    private static final int OFTEN = 2;

    private VocabularyReview() {}

    /** Phrases of different concepts that are one edit apart, in order of place. */
    public static List<VocabularyFinding> near(Vocabulary vocabulary) {
        return NearPhrases.in(vocabulary).stream()
                .map(VocabularyReview::near)
                .sorted(Comparator.comparing(VocabularyFinding::problem))
                .toList();
    }

    private static VocabularyFinding near(Pair pair) {
        return warning(new Problem(
                pair.phrase().place(),
                "phrase `" + pair.phrase().text() + "` of `" + pair.concept().id() + "` is one letter away from `"
                        + pair.other().text() + "` of `" + pair.otherConcept().id() + "`",
                "the other stands at " + pair.other().place() + "; see that neither is a slip"));
    }

    /** Concepts that no rule names, nor any broader than they; in the order of the vocabulary. */
    public static List<VocabularyFinding> unused(LoadedRules rules) {
        return Coverage.unusedConcepts(rules).stream()
                .map(concept -> warning(new Problem(
                        concept.place(), "no rule uses concept `" + concept.id() + "`", "remove it, or write a rule")))
                .toList();
    }

    /** Phrases that stand in the cases, and that longer ones of other concepts hide every time; in order of place. */
    public static List<VocabularyFinding> hidden(LoadedRules rules, List<RuleCase> cases) {
        List<String> texts = new ArrayList<>();
        cases.forEach(one -> texts.add(one.item().text()));
        cases.stream().map(one -> one.item().section()).distinct().forEach(texts::add);
        List<String> distinct = texts.stream().distinct().toList();
        return HiddenPhrases.in(distinct, rules.vocabulary(), rules.scanner()).stream()
                .filter(phrase -> phrase.times() >= OFTEN)
                .map(VocabularyReview::hidden)
                .sorted(Comparator.comparing(VocabularyFinding::problem))
                .toList();
    }

    private static VocabularyFinding hidden(HiddenPhrase hidden) {
        return warning(new Problem(
                hidden.phrase().place(),
                "phrase `" + hidden.phrase().text() + "` of `"
                        + hidden.concept().id() + "` is never seen in the cases: " + hidden.times()
                        + " times a longer one hides it, such as \"" + hidden.within() + "\"",
                "give the longer one `broader`, or shorten it, or leave it so if the meaning differs"));
    }

    private static VocabularyFinding warning(Problem problem) {
        return new VocabularyFinding(Severity.WARNING, problem);
    }
}
