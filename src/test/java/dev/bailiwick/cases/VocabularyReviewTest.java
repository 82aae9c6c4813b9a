package dev.bailiwick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.rules.RuleCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyReviewTest {

    private static List<String> texts(List<VocabularyFinding> findings) {
        return findings.stream()
                .map(finding -> finding.toString().replaceAll("\\S*(words.yaml)", "$1"))
                .toList();
    }

    @Test
    void phrases_one_letter_apart_are_told() {
        assertThat(texts(VocabularyReview.near(KeyRules.RULES.vocabulary())))
                .containsExactly(
                        "words.yaml:20:15: warning: phrase `relocation` of `relocation` is one letter away from"
                                + " `rellocation` of `rellocation`; the other stands at words.yaml:23:15; see that neither"
                                + " is a slip");
    }

    @Test
    void concepts_that_no_rule_uses_are_told_unless_a_broader_one_is_used() {
        assertThat(texts(VocabularyReview.unused(KeyRules.RULES)))
                .containsExactly(
                        "words.yaml:18:3: warning: no rule uses concept `relocation`; remove it, or write a rule",
                        "words.yaml:21:3: warning: no rule uses concept `rellocation`; remove it, or write a rule");
    }

    @Test
    void phrases_that_longer_ones_always_hide_are_told() {
        List<RuleCase> cases = List.of(
                KeyRules.miss("keys are rotated", "Is there a key risk?"),
                KeyRules.miss("keys are rotated", "Name the key risks."));

        assertThat(texts(VocabularyReview.hidden(KeyRules.RULES, cases)))
                .containsExactly("words.yaml:4:15: warning: phrase `key` of `key` is never seen in the cases: 2 times a"
                        + " longer one hides it, such as \"key risk\"; give the longer one `broader`, or shorten it, or"
                        + " leave it so if the meaning differs");
    }

    @Test
    void a_phrase_that_is_seen_once_or_broader_than_what_hides_it_is_not_told() {
        List<RuleCase> cases = List.of(
                KeyRules.miss("keys are rotated", "Is there a key risk?"),
                KeyRules.miss("keys are rotated", "Name the key risks of a master key."),
                KeyRules.miss("keys are rotated", "Which key?"));

        assertThat(VocabularyReview.hidden(KeyRules.RULES, cases)).isEmpty();
    }
}
