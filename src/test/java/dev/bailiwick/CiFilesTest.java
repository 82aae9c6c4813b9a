package dev.bailiwick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Fields;
import dev.bailiwick.yaml.YamlNode.Sequence;
import dev.bailiwick.yaml.YamlNode.Text;
import dev.bailiwick.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The action, the hook and the recipes; what the shell does of them is tested in {@code src/test/sh/ci-test.sh}. */
class CiFilesTest {

    private final YamlNode action = YamlReader.read(Path.of("action.yml"));
    private final Fields step = (Fields) parts(at(action, "runs", "steps")).get(0);

    @Test
    void the_action_hands_every_input_to_the_shell_as_a_variable_and_none_in_a_command() {
        List<String> handed = entries(at(step, "env")).stream()
                .map(entry -> entry.key() + " " + text(entry.value()))
                .toList();
        List<String> inputs = entries(at(action, "inputs")).stream()
                .map(entry -> variable(entry.key()) + " ${{ inputs." + entry.key() + " }}")
                .toList();

        assertThat(parts(at(action, "runs", "steps"))).hasSize(1);
        assertThat(handed).isEqualTo(inputs);
        assertThat(text(at(step, "run"))).isEqualTo("sh \"$GITHUB_ACTION_PATH/ci/check.sh\"");
    }

    @Test
    void the_script_reads_every_variable_that_the_action_sets() throws IOException {
        String script = Files.readString(Path.of("ci/check.sh"));

        assertThat(entries(at(step, "env")))
                .allSatisfy(entry -> assertThat(script).contains("${" + entry.key() + ":-}"));
    }

    @Test
    void the_hook_runs_the_launcher() {
        Fields hook = (Fields)
                parts(YamlReader.read(Path.of(".pre-commit-hooks.yaml"))).get(0);

        assertThat(text(at(hook, "entry"))).startsWith("bailiwick check ");
        assertThat(Path.of("bailiwick")).isExecutable();
        assertThat("a/b.xlsx").containsPattern(text(at(hook, "files")));
        assertThat("a/b.xlsx.txt").doesNotContainPattern(text(at(hook, "files")));
    }

    @Test
    void the_recipes_are_yaml() throws IOException {
        Matcher blocks = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(Path.of("docs/ci.md")));

        assertThat(blocks.results().map(block -> YamlReader.parse(block.group(1), "docs/ci.md")))
                .hasSize(4);
    }

    private static String variable(String input) {
        return "BAILIWICK_" + input.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static YamlNode at(YamlNode node, String... keys) {
        return Stream.of(keys).reduce(node, (in, key) -> ((Fields) in).get(key).orElseThrow(), (a, b) -> b);
    }

    private static List<Entry> entries(YamlNode node) {
        return ((Fields) node).entries();
    }

    private static List<YamlNode> parts(YamlNode node) {
        return ((Sequence) node).parts();
    }

    private static String text(YamlNode node) {
        return ((Text) node).value();
    }
}
