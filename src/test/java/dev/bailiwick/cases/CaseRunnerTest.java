package dev.bailiwick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.rules.RuleCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {

    @Test
    void rules_that_do_what_they_should_pass() {
        List<TriedCase> tried = new CaseRunner(KeyRules.RULES).run(Cases.of(KeyRules.FOLDER, KeyRules.RULES));

        assertThat(tried).hasSize(15).allMatch(TriedCase::passed);
    }

    @Test
    void a_missed_hit_names_the_concept_that_was_not_seen() {
        assertThat(KeyRules.failure(KeyRules.hit("keys are rotated", "Are keys changed?")))
                .isEqualTo("keys.cases.yaml:3:7: rule \"keys are rotated\": does not fire on `Are keys changed?`:"
                        + " `rotation` is not seen");
    }

    @Test
    void a_missed_hit_names_the_longer_phrase_that_hides_a_concept() {
        assertThat(KeyRules.failure(KeyRules.hit("keys are rotated", "Is rotation a key risk?")))
                .endsWith(": `key` is not seen (\"key\" is hidden in \"key risk\" of `ignore`)");
    }

    @Test
    void a_missed_hit_quotes_what_it_must_not_mention() {
        assertThat(KeyRules.failure(KeyRules.hit("keys are rotated", "Can we rotate our own keys?")))
                .endsWith(": it must not mention `customer` in \"our own\"");
    }

    @Test
    void a_missed_hit_lists_the_alternatives_of_which_none_holds() {
        assertThat(KeyRules.failure(KeyRules.hit("customers hold keys", "May we bring lunch?")))
                .endsWith(": none of these holds: `key` is not seen; `stored-data` is not seen");
    }

    @Test
    void a_failed_miss_quotes_what_made_the_rule_fire() {
        assertThat(KeyRules.failure(KeyRules.miss("keys are rotated", "Is the master key rotated, or a key?")))
                .isEqualTo("keys.cases.yaml:3:7: rule \"keys are rotated\": must not fire on"
                        + " `Is the master key rotated, or a key?`: it mentions `rotation` in \"rotated\";"
                        + " `key` in \"master key\", \"key\"");
    }

    @Test
    void a_concept_that_only_the_section_mentions_is_quoted_as_such() {
        RuleCase inSection = Cases.of(KeyRules.FOLDER, KeyRules.RULES).get(2);
        RuleCase asked = new RuleCase("keys of stored data are rotated", true, inSection.item());

        assertThat(KeyRules.failure(asked))
                .endsWith(": the question itself does not mention `key` in \"Encryption keys\" of the section;"
                        + " `stored-data` is not seen");
    }
}
