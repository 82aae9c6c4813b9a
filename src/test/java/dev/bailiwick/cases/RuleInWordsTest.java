package dev.bailiwick.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleInWordsTest {

    private static String words(String rule) {
        return new RuleInWords(KeyRules.RULES.vocabulary()).of(KeyRules.rule(rule));
    }

    @Test
    void a_rule_reads_like_a_sentence() {
        assertThat(words("keys of stored data are rotated")).isEqualTo("""
                        An item is about `key-rotation` (weight 8 of 10)
                          if it mentions `rotation` (rotate, rotation),
                          and `key` (key, encryption key, cipher key) in the question itself,
                          and `stored-data` (at rest, database, bucket),
                          and not `customer` in the question itself.
                        """);
    }

    @Test
    void alternatives_are_joined_by_or() {
        assertThat(words("customers hold keys"))
                .endsWith(
                        "  and `key` (key, encryption key, cipher key) or `stored-data` (at rest, database, bucket).\n");
    }

    @Test
    void a_rule_is_found_by_a_part_of_its_name() {
        assertThat(RuleNames.find("STORED data", KeyRules.RULES.rules()))
                .isEqualTo(KeyRules.rule("keys of stored data are rotated"));
    }

    @Test
    void a_part_that_several_names_have_is_not_enough() {
        assertThatThrownBy(() -> RuleNames.find("rotated", KeyRules.RULES.rules()))
                .hasMessage("RULE: 2 rules have `rotated` in their name;"
                        + " \"keys are rotated\", \"keys of stored data are rotated\"");
    }

    @Test
    void a_name_that_is_no_rule_s_gets_a_hint() {
        assertThatThrownBy(() -> RuleNames.find("customer holds keys", KeyRules.RULES.rules()))
                .hasMessage("RULE: there is no rule \"customer holds keys\"; did you mean `customers hold keys`?");
    }
}
