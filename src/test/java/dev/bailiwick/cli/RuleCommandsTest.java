package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show, try and add rules, on a copy of a small folder of rules. */
class RuleCommandsTest {

    private static final Path SMALL = Path.of("src", "test", "resources", "rules-on-keys");
    private static final List<String> CASES = List.of(
            "--hit",
            "Bring a key?",
            "--hit",
            "Bring keys: who?",
            "--hit",
            "Our own \"key\"?",
            "--miss",
            "A key?",
            "--miss",
            "Bring lunch?");

    @TempDir
    Path rules = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = rules.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Files.createDirectories(rules.resolve("models"));
        String union = Files.readString(Path.of("rules", "models", "union.yaml"));
        Files.writeString(
                rules.resolve("models").resolve("union.yaml"),
                union.replaceAll("topics: \\[.*]", "topics: []").replaceAll("outside: \\[.*]", "outside: []"));
        Files.copy(Path.of("rules", "assign.drl"), rules.resolve("assign.drl"));
    }

    private Cli run(String... args) {
        List<String> all = Stream.concat(Stream.of(args), Stream.of("--rules", rules.toString(), "--trust-rules"))
                .toList();
        Cli run = Cli.run(all.toArray(String[]::new));
        return new Cli(run.exit(), plain(run.out()), plain(run.err()));
    }

    private String plain(String text) {
        return text.replace(rules + "/", "");
    }

    private Cli add(String... options) {
        List<String> args = Stream.of(
                        Stream.of("rules", "new", "--topic", "customer-keys", "--weight", "8"),
                        Stream.of(options),
                        CASES.stream())
                .flatMap(part -> part)
                .toList();
        return run(args.toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(rules.resolve(name));
    }

    private void replaceInCases(String from, String to) throws IOException {
        Files.writeString(
                rules.resolve("topics/keys.cases.yaml"),
                file("topics/keys.cases.yaml").replace(from, to));
    }

    @Test
    void test_counts_what_passed() {
        assertThat(run("rules", "test")).isEqualTo(new Cli(0, "3 rules, 15 cases: 15 passed, 0 failed\n", ""));
    }

    @Test
    void test_tells_a_failure_in_one_line_and_ends_with_1() throws IOException {
        replaceInCases("May we bring keys?", "May we bring kittens?");

        assertThat(run("rules", "test", "--run", "^cust")).isEqualTo(new Cli(1, """
                        topics/keys.cases.yaml:19:7: rule "customers hold keys": does not fire on `May we bring kittens?`:\
                         none of these holds: `key` is not seen; `stored-data` is not seen
                        1 rule, 5 cases: 4 passed, 1 failed
                        """, ""));
    }

    @Test
    void test_refuses_an_expression_that_finds_nothing_unless_told_otherwise() {
        assertThat(run("rules", "test", "--run", "kittens"))
                .isEqualTo(new Cli(
                        2,
                        "",
                        "--run: no rule has a name in which `kittens` is found;"
                                + " see `bailiwick rules list`, or add --no-fail-on-empty\n"));
        assertThat(run("rules", "test", "--run", "kittens", "--no-fail-on-empty"))
                .isEqualTo(new Cli(0, "0 rules, 0 cases: 0 passed, 0 failed\n", ""));
    }

    @Test
    void test_refuses_cases_that_cannot_be_used() throws IOException {
        replaceInCases("\"customers hold keys\"", "\"customers hold kays\"");

        assertThat(run("rules", "test")).isEqualTo(new Cli(2, "", """
                        topics/keys.cases.yaml:17:1: there is no rule "customers hold kays"; did you mean `customers hold keys`?
                        topics/keys.drl:22:6: rule "customers hold keys" has no cases; give it three hits and two misses,\
                         in the *.cases.yaml beside it
                        """));
    }

    @Test
    void test_tells_the_coverage_before_its_last_line() {
        Cli run = run("rules", "test", "--coverage");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("topics without a rule: 1\n  stored-data\n")
                .endsWith("3 rules, 15 cases: 15 passed, 0 failed\n");
    }

    @Test
    void list_shows_the_rules_of_a_topic() {
        String table = run("rules", "list", "--topic", "customer-keys").out();

        assertThat(table.replaceAll("-+\n", "-\n")).isEqualTo("""
                        rule                 topic          weight  area  place
                        -------------------  -------------  ------  ----  -
                        customers hold keys  customer-keys       7        topics/keys.drl:22
                        """);
        assertThat(run("rules", "list", "--area", "iam-role"))
                .isEqualTo(new Cli(2, "", "--area: there is no area `iam-role`; did you mean `iam-roles`?\n"));
    }

    @Test
    void show_says_a_rule_in_words_with_its_cases() {
        assertThat(run("rules", "show", "stored").out()).isEqualTo("""
                        topics/keys.drl:15:6: rule "keys of stored data are rotated"

                        An item is about `key-rotation` (weight 8 of 10)
                          if it mentions `rotation` (rotate, rotation),
                          and `key` (key, encryption key, cipher key) in the question itself,
                          and `stored-data` (at rest, database, bucket),
                          and not `customer` in the question itself.

                        topic: key-rotation: how keys are changed
                        area: none: model `union` does not name this topic

                        must fire on
                          Rotate the key of the database?
                          Are keys of data at rest rotated?
                          Is there rotation of the bucket key?

                        must not fire on
                          How often do you rotate keys?
                          Is there a key?
                        """);
    }

    @Test
    void new_appends_rule_and_cases_and_tries_them() throws IOException {
        Cli run = add("--subject", "keys", "--name", "keys are brought", "--concept", "customer", "--with", "key");

        assertThat(run)
                .isEqualTo(new Cli(
                        0, "topics/keys.drl:29:6: added rule \"keys are brought\"; of its 5 cases 0 failed\n", ""));
        assertThat(file("topics/keys.drl")).endsWith("""

                        rule "keys are brought"
                        when
                            $m : Mention( concept == "customer", item.speaksOf("key") )
                        then
                            signal( $m, "customer-keys", 8 );
                        end
                        """);
        assertThat(run("rules", "test").out()).isEqualTo("4 rules, 20 cases: 20 passed, 0 failed\n");
    }

    @Test
    void new_keeps_a_rule_whose_cases_fail_and_says_so() {
        Cli run = add("--subject", "keys", "--name", "keys are brought", "--concept", "key");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        topics/keys.cases.yaml:31:7: rule "keys are brought": must not fire on `A key?`: it mentions `key` in "key"
                        topics/keys.drl:29:6: added rule "keys are brought"; of its 5 cases 1 failed
                        """);
    }

    @Test
    void new_writes_nothing_that_would_be_invalid() throws IOException {
        Cli run = add("--subject", "keys", "--name", "keys are rotated", "--concept", "custommer");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "--concept: there is no concept `custommer`; did you mean `customer`?\n"
                                + "--name: a rule has the name \"keys are rotated\" already; it stands at topics/keys.drl:8:6;");
        assertThat(file("topics/keys.drl")).isEqualTo(Files.readString(SMALL.resolve("topics/keys.drl")));
    }

    @Test
    void new_makes_a_subject_only_when_told_to() throws IOException {
        String[] options = {"--subject", "keyz", "--name", "keys are brought", "--concept", "customer", "--with", "key"
        };

        assertThat(add(options))
                .isEqualTo(new Cli(
                        2, "", "--subject: there is no subject `keyz`; did you mean `keys`? Or add --new-subject\n"));
        assertThat(add(Stream.concat(Stream.of(options), Stream.of("--new-subject"))
                                .toArray(String[]::new))
                        .exit())
                .isZero();
        assertThat(file("topics/keyz.drl")).startsWith("package bailiwick.topics;\n\nimport");
    }

    @Test
    void check_of_the_vocabulary_tells_warnings_and_counts() {
        Cli run = run("vocabulary", "check");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("vocabulary/words.yaml:18:3: warning: no rule uses concept `relocation`")
                .endsWith("7 concepts, 13 phrases, 1 ignored phrase: 0 errors, 3 warnings\n");
    }

    @Test
    void check_of_the_vocabulary_tells_all_errors_and_ends_with_1() throws IOException {
        Files.writeString(
                rules.resolve("vocabulary/more.yaml"),
                "concepts:\n  bucket:\n    phrases: [bucket, x]\n  pail:\n    phrases: [buckets]\n");

        Cli run = run("vocabulary", "check");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("""
                        vocabulary/more.yaml:3:23: error: phrase `x` is too short; give it two letters or more
                        vocabulary/more.yaml:5:15: error: phrase `buckets` belongs to two concepts, `bucket` and `pail`;\
                         the other stands at vocabulary/more.yaml:3:15; keep one
                        vocabulary/words.yaml:11:34: error: phrase `bucket` belongs to two concepts, `bucket` and `stored-data`;\
                         the other stands at vocabulary/more.yaml:3:15; keep one
                        """);
    }
}
