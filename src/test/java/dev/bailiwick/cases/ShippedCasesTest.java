package dev.bailiwick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.rules.CaseReader;
import dev.bailiwick.rules.RuleCase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the cases that ship, with the real engine: what `bailiwick rules test` does. */
class ShippedCasesTest {

    private static final RuleFolder FOLDER = new RuleFolder(Path.of("rules"));
    private static final LoadedRules RULES = FOLDER.rules();

    @Test
    void every_rule_fires_on_its_hits_and_not_on_its_misses() {
        CaseRunner runner = new CaseRunner(RULES);

        List<TriedCase> tried = runner.run(cases());

        assertThat(tried.stream().filter(c -> !c.passed()).map(runner::failure)).isEmpty();
    }

    private static List<RuleCase> cases() {
        Problems problems = new Problems();
        List<RuleCase> cases = new CaseReader(RULES.rules(), problems).read(FOLDER.caseFiles());
        assertThat(problems.inOrder()).isEmpty();
        return cases;
    }
}
