package dev.bailiwick.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleBaseTest {

    private static final String HEAD = "package test;\nimport java.util.List;\ndialect \"mvel\"\n";

    private static RuleBase base(String... texts) {
        Problems problems = new Problems();
        List<RuleFile> files = IntStream.range(0, texts.length)
                .mapToObj(i -> RuleFile.parse((i + 1) + ".drl", texts[i], problems))
                .toList();
        problems.throwIfAny();
        return RuleBase.build(files);
    }

    private static String rule(String name, String left, String right) {
        return "rule \"" + name + "\"\nwhen\n    " + left + "\nthen\n    " + right + "\nend\n";
    }

    @Test
    void rules_of_all_files_run_over_the_facts() {
        List<String> fact = new ArrayList<>();

        base(
                        HEAD + rule("a", "$l : List( size == 0 )", "$l.add( \"a\" );"),
                        HEAD + rule("b", "$l : List( size == 0 )", "$l.add( \"b\" );"))
                .run(List.of(fact));

        assertThat(fact).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void an_unknown_java_name_is_named_by_its_line() {
        assertThatThrownBy(() -> base(HEAD + rule("x", "Listt()", "")))
                .isInstanceOf(UnusableException.class)
                .hasMessage(
                        "1.drl:6:1: the rule cannot be built: Unable to resolve ObjectType 'Listt'; mend the rule or"
                                + " remove it");
    }

    @Test
    void an_unknown_property_is_named_by_its_line() {
        assertThatThrownBy(() -> base(HEAD + rule("x", "dev.bailiwick.rules.Mention( concepd == \"key\" )", "")))
                .isInstanceOf(UnusableException.class)
                .hasMessageStartingWith(
                        "1.drl:6:1: the rule cannot be built: Unable to Analyse Expression concepd == ");
    }

    @Test
    void an_unknown_import_is_named() {
        assertThatThrownBy(() -> base("package test;\nimport no.such.Thing;\n"))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining("1.drl:")
                .hasMessageContaining("no.such.Thing");
    }

    @Test
    void what_is_wrong_in_all_files_is_told_at_once() {
        assertThatThrownBy(() -> base(
                        HEAD + rule("x", "Listt()", "") + rule("y", "Lisst()", ""), HEAD + rule("z", "Lizt()", "")))
                .hasMessageContaining("1.drl:6:1: the rule cannot be built: Unable to resolve ObjectType 'Listt'")
                .hasMessageContaining("1.drl:12:1: the rule cannot be built: Unable to resolve ObjectType 'Lisst'")
                .hasMessageContaining("2.drl:6:1: the rule cannot be built: Unable to resolve ObjectType 'Lizt'");
    }

    @Test
    void a_rule_that_fails_is_named() {
        RuleBase base = base(HEAD + rule("x", "$l : List()", "$l.get( 7 );"));

        assertThatThrownBy(() -> base.run(List.of(new ArrayList<>())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule \"x\" failed");
    }

    @Test
    void rules_that_do_not_come_to_rest_are_stopped() {
        RuleBase base = base(HEAD + rule("x", "$l : List()", "insert( new java.util.ArrayList() );"));

        assertThatThrownBy(() -> base.run(List.of(new ArrayList<>())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the rules do not come to rest after 2000 firings");
    }
}
