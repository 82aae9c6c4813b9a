package dev.bailiwick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDraftTest {

    private static final List<String> HITS = List.of("a \"b\"?", "c: d", "e");
    private static final List<String> MISSES = List.of("f", "g");

    private static List<String> problemsOf(RuleDraft draft) {
        Problems problems = new Problems();
        draft.check(KeyRules.RULES, problems);
        return problems.inOrder().stream().map(Problem::toString).toList();
    }

    @Test
    void a_sound_draft_is_written_in_the_form_that_the_files_have() {
        RuleDraft draft = new RuleDraft(
                "n",
                "key",
                List.of(List.of("rotation", "customer")),
                List.of("stored-data"),
                "key-rotation",
                5,
                HITS,
                MISSES);

        assertThat(problemsOf(draft)).isEmpty();
        assertThat(RuleText.rule(draft)).isEqualTo("""

                        rule "n"
                        when
                            $m : Mention( concept == "key", ( item.speaksOf("rotation") || item.speaksOf("customer") ),
                                    !item.speaksOf("stored-data") )
                        then
                            signal( $m, "key-rotation", 5 );
                        end
                        """);
        assertThat(RuleText.cases(draft)).isEqualTo("""
                        "n":
                          hits:
                            - "a \\"b\\"?"
                            - "c: d"
                            - "e"
                          misses:
                            - "f"
                            - "g"
                        """);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        RuleDraft draft = new RuleDraft(
                "keys are rotated",
                "kei",
                List.of(List.of("key", "rotatoin")),
                List.of("customr"),
                "key-rotatio",
                11,
                List.of("a", "a", "b"),
                List.of("b"));

        assertThat(problemsOf(draft))
                .satisfiesExactly(
                        p -> assertThat(p).isEqualTo("--concept: there is no concept `kei`; did you mean `key`?"),
                        p -> assertThat(p)
                                .isEqualTo("--hit: 2 different texts in 3 options; give at least 3, each with an option"
                                        + " of its own, none twice"),
                        p -> assertThat(p)
                                .isEqualTo(
                                        "--miss: 1 different texts in 1 options; give at least 2, each with an option"
                                                + " of its own, none twice"),
                        p -> assertThat(p)
                                .isEqualTo("--miss: the same text is a hit and a miss; remove one of the two"),
                        p -> assertThat(p)
                                .startsWith("--name: a rule has the name \"keys are rotated\" already; it stands at"),
                        p -> assertThat(p)
                                .isEqualTo("--topic: there is no topic `key-rotatio`; did you mean `key-rotation`?"),
                        p -> assertThat(p).isEqualTo("--weight: weight 11 is not 1 to 10"),
                        p -> assertThat(p)
                                .isEqualTo("--with: there is no concept `rotatoin`; did you mean `rotation`?"),
                        p -> assertThat(p)
                                .isEqualTo("--without: there is no concept `customr`; did you mean `customer`?"));
    }
}
