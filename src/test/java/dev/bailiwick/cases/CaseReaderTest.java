package dev.bailiwick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.rules.RuleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void reads_texts_and_questions_with_a_section() {
        List<RuleCase> cases = Cases.of(KeyRules.FOLDER, KeyRules.RULES);

        assertThat(cases).hasSize(15);
        assertThat(cases.get(2).hit()).isTrue();
        assertThat(cases.get(2).item().text()).isEqualTo("Are they rotated?");
        assertThat(cases.get(2).item().section()).isEqualTo("Encryption keys");
        assertThat(cases.get(3).hit()).isFalse();
        assertThat(cases.get(3).place().line()).isEqualTo(7);
    }

    @Test
    void tells_all_that_is_wrong_at_once() throws IOException {
        List<String> problems = KeyRules.problemsOf(folder, """
                keys are rotatd:
                  hits: [a, b]
                  misses: [c]
                keys are rotated:
                  hits: [a, a, "", {section: s}]
                  miss: [b]
                  misses: none
                """);

        assertThat(problems)
                .containsExactly(
                        "x.cases.yaml:1:1: rule \"keys are rotatd\" has too few hits: 2; give it at least 3",
                        "x.cases.yaml:1:1: rule \"keys are rotatd\" has too few misses: 1; give it at least 2",
                        "x.cases.yaml:1:1: there is no rule \"keys are rotatd\"; did you mean `keys are rotated`?",
                        "x.cases.yaml:5:13: rule \"keys are rotated\" has this case twice; the other stands at "
                                + folder.resolve("x.cases.yaml") + ":5:10; keep one",
                        "x.cases.yaml:5:16: a case has no text; write a question, or remove the line",
                        "x.cases.yaml:5:20: a case needs `question`",
                        "x.cases.yaml:6:3: unknown key `miss` in the cases of a rule; known: hits, misses",
                        "x.cases.yaml:7:11: `misses` must be a list, not a text; write each in a `- ` line",
                        "keys.drl:15:6: rule \"keys of stored data are rotated\" has no cases;"
                                + " give it three hits and two misses, in the *.cases.yaml beside it",
                        "keys.drl:22:6: rule \"customers hold keys\" has no cases;"
                                + " give it three hits and two misses, in the *.cases.yaml beside it");
    }

    @Test
    void refuses_a_file_that_is_a_list() throws IOException {
        assertThat(KeyRules.problemsOf(folder, "- a\n- b\n"))
                .contains("x.cases.yaml:1:1: a case file must be a mapping, not a list; write `rule: cases`");
    }
}
