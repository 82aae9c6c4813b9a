package dev.bailiwick.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileTest {

    private static final String SEE = "; see the rules beside it for the form";

    private final Problems problems = new Problems();

    private List<String> problemsOf(String text) {
        RuleFile file = RuleFile.parse("a.drl", text, problems);
        if (!problems.isEmpty()) {
            assertThat(file.descr().getRules()).isEmpty();
        }
        return problems.inOrder().stream().map(Problem::toString).toList();
    }

    @Test
    void a_syntax_error_is_named_by_line_and_column() {
        assertThat(problemsOf(
                        Drl.HEAD + Drl.rule("x", "$m : Mention( concept = \"key\"", "signal( $m, \"keys\", 5 );")))
                .containsExactly("a.drl:10:27: not DRL: mismatched input '=' in rule \"x\"" + SEE);
    }

    @Test
    void a_rule_without_its_end_is_named() {
        assertThat(problemsOf(Drl.HEAD + "rule \"x\"\nwhen\n    $m : Mention()\nthen\n"))
                .singleElement()
                .asString()
                .startsWith("a.drl:")
                .contains(": not DRL: ");
    }

    @Test
    void what_is_no_rule_at_all_is_named() {
        assertThat(problemsOf(Drl.HEAD + "rull \"x\"\n"))
                .containsExactly("a.drl:8:1: not DRL: mismatched input 'rull' expecting one of the following tokens:"
                        + " '[package, unit, import, global, declare, function, rule, query]'." + SEE);
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        assertThat(problemsOf("\ufeff" + (Drl.HEAD + Drl.good("x")).replace("\n", "\r\n")))
                .isEmpty();
    }

    @Test
    void a_file_that_is_not_there_or_not_text_cannot_be_read(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.drl"), new byte[] {(byte) 0xe4, 'x'});
        String help = ": cannot be read; it must be a UTF-8 text file that you may read";

        assertThatThrownBy(() -> RuleFile.parse(folder.resolve("no.drl"), problems))
                .isInstanceOf(UnusableException.class)
                .hasMessage(folder.resolve("no.drl") + help);
        assertThatThrownBy(() -> RuleFile.parse(latin, problems)).hasMessage(latin + help);
    }

    @Test
    void a_piece_of_text_is_found_from_a_line_on() {
        RuleFile file = RuleFile.parse("a.drl", Drl.HEAD + Drl.good("x") + Drl.good("y"), problems);

        assertThat(file.placeOf("signal(", 8)).isEqualTo(new Place("a.drl", 12, 5));
        assertThat(file.placeOf("signal(", 14)).isEqualTo(new Place("a.drl", 18, 5));
        assertThat(file.placeOf("nowhere", 14)).isEqualTo(new Place("a.drl", 14, 1));
    }
}
