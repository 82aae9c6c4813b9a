package dev.bailiwick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.rules.RuleCase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final ResponsibilityModel MODEL = new RuleFolder(Path.of("rules")).model("redpanda");

    private static Coverage of(List<RuleCase> cases) {
        return Coverage.of(new CaseRunner(KeyRules.RULES).run(cases), KeyRules.RULES, MODEL);
    }

    @Test
    void tells_what_the_cases_do_not_reach() {
        String text = CoverageText.of(of(Cases.of(KeyRules.FOLDER, KeyRules.RULES)));

        assertThat(text.replaceAll(" \\S*(keys.drl|words.yaml)", " $1")).startsWith("""
                        rules that fire on no case: 0
                        rules that fire on no case of another rule: 1
                          keys.drl:15:6: "keys of stored data are rotated"
                        rules that always fire together: 0
                        rules in the shadow of another one (same topic, at least its weight): 1
                          keys.drl:15:6: "keys of stored data are rotated" by "keys are rotated" (9 against 8)
                        concepts that no rule uses: 2
                          words.yaml:18:3: `relocation`
                          words.yaml:21:3: `rellocation`
                        topics without a rule: 1
                          stored-data
                        duties that no rule leads to:""");
    }

    @Test
    void tells_rules_that_never_fire_or_always_together() {
        Coverage coverage = of(List.of(KeyRules.hit("keys are rotated", "Rotate the key of the database?")));

        assertThat(coverage.never()).containsExactly(KeyRules.rule("customers hold keys"));
        assertThat(coverage.together())
                .containsExactly(
                        List.of(KeyRules.rule("keys are rotated"), KeyRules.rule("keys of stored data are rotated")));
        assertThat(coverage.shadowed()).isEmpty();
    }
}
