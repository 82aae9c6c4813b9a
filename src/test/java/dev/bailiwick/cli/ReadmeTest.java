package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what one gets. {@code -Dgolden.rewrite=true} writes the shown outputs anew. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)```\n");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @Test
    void every_shown_output_is_what_the_command_prints() throws IOException {
        String readme = Files.readString(README);
        String real =
                CONSOLE.matcher(readme).replaceAll(block -> quoted("```console\n" + rerun(block.group(1)) + "```\n"));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(README, real);
        }

        assertThat(CONSOLE.matcher(readme).results()).isNotEmpty();
        assertThat(Files.readString(README)).isEqualTo(real);
    }

    @Test
    void the_two_commands_are_real() throws IOException {
        List<String> commands =
                block("sh").lines().map(line -> line.replaceFirst(" +#.*", "")).toList();

        assertThat(commands).hasSize(2);
        assertThat(bailiwick(commands.get(0)).exit()).isZero();
        assertThat(commands.get(1)).isEqualTo("mvn verify");
        assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("\nmvn .*verify\n");
    }

    @Test
    void the_rule_that_it_adds_hits_and_misses_as_it_says(@TempDir Path rules) throws IOException {
        copyRules(rules);
        add(rules.resolve("topics/encryption.drl"), block("drl"));
        add(rules.resolve("topics/encryption.cases.yaml"), "\"keys leave" + between("```yaml\n\"keys leave", "```"));
        String name = between("`./bailiwick rules test --run \"", "\"`");

        Cli run = Cli.run("rules", "test", "--run", name, "--rules", rules.toString(), "--trust-rules");

        assertThat(run).isEqualTo(new Cli(0, "1 rule, 5 cases: 5 passed, 0 failed\n", ""));
    }

    @Test
    void the_phrase_that_it_adds_is_new_and_is_seen(@TempDir Path rules) throws IOException {
        copyRules(rules);
        Path vocabulary = rules.resolve("vocabulary/encryption.yaml");
        String old = Files.readString(vocabulary);

        assertThat(explain(rules, "Do you offer KYOK?")).startsWith("no area");
        Files.writeString(vocabulary, old.replaceFirst("(?s)(  customer-key:.*?phrases:\n)", "$1      - KYOK\n"));
        assertThat(explain(rules, "Do you offer KYOK?")).startsWith("Data encryption at rest");
    }

    @Test
    void it_is_short_and_what_it_links_to_is_there() throws IOException {
        String readme = Files.readString(README);

        assertThat(readme.lines()).hasSizeLessThanOrEqualTo(120);
        assertThat(Pattern.compile("\\]\\(([^)]+)\\)").matcher(readme).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static String rerun(String block) {
        StringBuilder text = new StringBuilder();
        block.lines().filter(line -> line.startsWith("$ ")).forEach(line -> {
            Cli run = line.startsWith("$ cat ") ? cat(line.substring(6)) : bailiwick(line.substring(2));
            text.append(line).append('\n').append(run.out()).append(run.err());
        });
        return text.toString();
    }

    private static Cli cat(String file) {
        try {
            return new Cli(0, Files.readString(Path.of(file)), "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Cli bailiwick(String line) {
        assertThat(line).startsWith("./bailiwick ");
        String[] args = ARGUMENT.matcher(line.substring("./bailiwick ".length()))
                .results()
                .map(arg -> arg.group(1) == null ? arg.group(2) : arg.group(1))
                .toArray(String[]::new);
        return Cli.run(args);
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static String block(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(README))
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow();
    }

    private static String between(String begin, String end) throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(begin) + begin.length();
        return readme.substring(from, readme.indexOf(end, from));
    }

    private static String explain(Path rules, String question) {
        Cli run = Cli.run("explain", question, "--rules", rules.toString(), "--trust-rules");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static void add(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + "\n" + text);
    }

    private static void copyRules(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(Path.of("rules").relativize(file));
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }
}
