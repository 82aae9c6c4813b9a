package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code check} as a user runs it: exit codes, bad input, and the samples. */
class CheckCommandTest extends InSets {

    private static final Path SAMPLES = Path.of("questionnaires/answer-sets");

    static List<String> samples() {
        try (var files = Files.list(SAMPLES.resolve("faulty"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_faulty_sample_has_the_fault_of_its_name_and_no_other(String name) {
        Cli run = sample("faulty/" + name);

        String check = name.replace(".csv", "");
        assertThat(run.out().lines().filter(line -> line.contains("[")))
                .isNotEmpty()
                .allMatch(line -> line.contains("[" + check + "]"));
    }

    @Test
    void nothing_is_found_in_the_clean_samples() {
        Cli run = sample("clean");

        assertThat(run.out().lines().filter(line -> line.contains("["))).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_clean_set_ends_with_0_and_a_finding_with_1_from_its_severity_on() {
        String clean = file("clean.csv", CLEAN);
        String faulty = file("faulty.csv", FAULTY);

        assertThat(check(clean)).isEqualTo(new Cli(0, "", ""));
        assertThat(check(faulty).exit()).isEqualTo(1);
        assertThat(check(faulty, "--fail-on", "never").exit()).isZero();
    }

    @Test
    void an_unreadable_file_among_readable_ones_ends_with_3() {
        Cli run = check(file("clean.csv", CLEAN), folder.resolve("none.csv").toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(plain(run.err())).isEqualTo("./none.csv: no such file; check its name\n");
    }

    @Test
    void a_set_that_is_cut_down_to_its_header_ends_with_3() {
        Cli run = check(file("a.csv", "id,Question,Answer\n"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(plain(run.err())).isEqualTo("./a.csv:1: nothing stands below the header\n");
    }

    @Test
    void unreadable_files_alone_end_with_2() {
        assertThat(refused(check(folder.resolve("none.csv").toString())))
                .isEqualTo("./none.csv: no such file; check its name\n");
        assertThat(refused(check(folder.toString())))
                .isEqualTo(".: there is no answer set in this folder; they end in `.csv` or `.xlsx`\n");
    }

    @Test
    void a_set_without_answers_is_told_what_was_looked_for() {
        assertThat(refused(check(file("a.csv", "id,Question,Priority\n1,Who?,high\n"))))
                .isEqualTo(
                        "./a.csv:1: no column looks like an answer among `id`, `Question`, `Priority`; looked for names"
                                + " such as `answer`, `ssrm control ownership`, `csp implementation description`; pass --column"
                                + " answer=HEADER\n");
    }

    @Test
    void of_two_columns_that_could_be_the_answer_the_user_must_name_one() {
        String two = file("a.csv", "id,Question,Answer,Response\n1,Who upgrades the cluster?,Yes,\n");

        assertThat(refused(check(two)))
                .isEqualTo("./a.csv:1: 2 columns could be the answer: `Answer`, `Response`; say which: --column"
                        + " \"answer=Answer\"\n");
        assertThat(check(two, "--column", "answer=Answer").exit()).isZero();
        assertThat(check(two, "--column", "answer=Response").exit()).isEqualTo(1);
    }

    @Test
    void somebody_must_say_the_deployment() {
        Cli run = Cli.run("check", "--isolated", file("a.csv", CLEAN));

        assertThat(refused(run))
                .isEqualTo(
                        "./a.csv: nobody says which deployment this customer bought; pass --deployment, or name it in"
                                + " bailiwick.yaml; known: self-managed, byoc\n");
    }

    @Test
    void a_broken_configuration_ends_with_2() {
        String config = file(
                "bailiwick.yaml",
                "fail-on: eror\nseverities: {party-mismatch: fatal}\nanswer sets:\n  - {files: a, deploymnt: byoc}\n");

        assertThat(refused(check(file("a.csv", CLEAN), "--config", config))).isEqualTo("""
                        ./bailiwick.yaml:1:10: unknown `fail-on` `eror`; did you mean `error`?
                        ./bailiwick.yaml:2:30: unknown severity `fatal`; known: error, info, off, warning
                        ./bailiwick.yaml:4:16: unknown key `deploymnt` in an entry of `answer sets`; did you mean `deployment`?
                        """);
    }

    @Test
    void an_unknown_check_in_the_configuration_ends_with_2() {
        String config = file("bailiwick.yaml", "severities: {party-mismatc: off}\n");

        assertThat(refused(check(file("a.csv", CLEAN), "--config", config)))
                .isEqualTo(
                        "./bailiwick.yaml:1:14: there is no check `party-mismatc`; did you mean `party-mismatch`?\n");
    }

    @Test
    void further_checks_run_only_if_they_are_trusted() {
        Path checks = further("means == \"yes\"");
        String set = file("a.csv", CLEAN);

        assertThat(refused(check(set, "--checks", checks.toString())))
                .isEqualTo(
                        "./more: rules are code, and loading them runs it; if you trust this folder, add --trust-rules\n");
        assertThat(check(set, "--checks", checks.toString(), "--trust-rules", "-f", "compact")
                        .out())
                .contains("a.csv:2:3: error[no-yes]: `Yes` is too short");
    }

    @Test
    void a_rule_that_throws_is_named_with_the_item_and_without_a_trace() {
        Path checks = further("owner.substring( 99 ) == \"\"");
        String[] args = {file("a.csv", CLEAN), "--checks", checks.toString(), "--trust-rules"};

        Cli run = check(args);

        assertThat(refused(run))
                .startsWith("./more/more.drl:")
                .contains("rule \"a yes is too short\" fails on item `1`" + " (./a.csv:2:3): ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void a_rule_that_is_no_drl_or_of_no_check_ends_with_2() throws IOException {
        Path checks = further("means == \"yes\"");
        Files.writeString(
                checks.resolve("more.drl"),
                Files.readString(checks.resolve("more.drl")).replace("\"no-yes\"", "\"no-yess\""));

        assertThat(refused(check(file("a.csv", CLEAN), "--checks", checks.toString(), "--trust-rules")))
                .isEqualTo("""
                        ./more/more.drl:5:6: there is no check `no-yess`; did you mean `no-yes`?
                        ./more/more.yaml:1:1: no rule finds a fault of check `no-yes`; write one, or remove the check
                        """);
    }

    @Test
    void a_rule_that_has_the_name_of_another_one_ends_with_2_and_both_places() throws IOException {
        Path checks = further("means == \"yes\"");
        Path rules = checks.resolve("more.drl");
        Files.writeString(
                rules, Files.readString(rules).replace("a yes is too short", "a suppression without a reason"));

        assertThat(refused(check(file("a.csv", CLEAN), "--checks", checks.toString(), "--trust-rules")))
                .matches("\\./more/more.drl:5:6: a rule is called \"a suppression without a reason\" already;"
                        + " the other stands at \\S*checks/allowed.drl:17:6; give one another name\n");
    }

    @Test
    void a_full_disk_ends_with_2_and_a_closed_pipe_quietly_with_what_was_found() {
        String set = file("a.csv", FAULTY);
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");

        assertThat(refused(check(set, "-o", "/dev/full")))
                .isEqualTo("/dev/full: cannot be written: no space left on device; what is there is not complete\n");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Cli run = Cli.into(closed, InputStream.nullInputStream(), "check", set, "--isolated", "-d", "byoc");
        assertThat(run).isEqualTo(new Cli(1, "", ""));
    }

    @Test
    void a_baseline_is_made_and_pruned() throws IOException {
        String set = file("a.csv", FAULTY);
        String baseline = folder.resolve("baseline.yaml").toString();
        String[] with = {"--isolated", "-d", "byoc", "--baseline", baseline};

        assertThat(plain(command("baseline create", set, with).err())).isEqualTo("./baseline.yaml: 1 finding\n");
        assertThat(command("check", set, with).exit()).isZero();
        file("a.csv", CLEAN);
        assertThat(command("check", set, with).exit()).isEqualTo(1);
        assertThat(plain(command("baseline prune", set, with).err()))
                .isEqualTo("./baseline.yaml: 1 removed, 0 findings left\n");
        assertThat(command("check", set, with).exit()).isZero();
    }

    @Test
    void config_show_tells_the_origin_of_each_value() {
        String config = file("bailiwick.yaml", "fail-on: info\nprofiles: {ci: {fail-on: error}}\n");

        String shown = plain(
                Cli.run("config", "show", "--config", config, "-d", "byoc").out());
        assertThat(shown.lines().skip(2))
                .containsExactly(
                        "model       union  default",
                        "deployment  byoc   --deployment",
                        "fail-on     info   ./bailiwick.yaml:1:10");
        assertThat(plain(Cli.run("config", "show", "--config", config, "--profile", "ci")
                        .out()))
                .contains("fail-on  error  ./bailiwick.yaml:2:26");
    }

    @Test
    void rules_show_prints_the_page_of_a_check() {
        assertThat(Cli.run("rules", "show", "unanswered").out()).contains("""
                        check unanswered

                        an answer is missing

                        severity: error
                        why: The customer cannot tell a question that was forgotten from one that nobody wants to answer.

                        right
                          question: Is stored data encrypted?
                          answer: Yes

                        wrong
                          question: Is stored data encrypted?
                          answer: TBD
                        """);
    }

    private static Cli sample(String name) {
        return Cli.run(
                "check",
                SAMPLES.resolve(name).toString(),
                "--config",
                SAMPLES.resolve("bailiwick.yaml").toString(),
                "-f",
                "compact");
    }

    /** A folder with one further check of answers. */
    private Path further(String condition) {
        try {
            Path checks = Files.createDirectory(folder.resolve("more"));
            Files.writeString(checks.resolve("more.drl"), """
                    package more;
                    import dev.bailiwick.answers.GivenAnswer;
                    import function dev.bailiwick.answers.Faults.fault;
                    dialect "mvel"
                    rule "a yes is too short"
                    when
                        $a : GivenAnswer( CONDITION )
                    then
                        fault( $a, "no-yes" );
                    end
                    """.replace("CONDITION", condition));
            Files.writeString(checks.resolve("more.yaml"), """
                    no-yes:
                      severity: error
                      title: a yes is too short
                      rationale: It says nothing.
                      cell: answer
                      says: "`{answer}` is too short"
                      right: {question: Who?, answer: "No"}
                      wrong: {question: Who?, answer: "Yes"}
                    """);
            return checks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cli command(String command, String file, String... args) {
        List<String> all = new ArrayList<>(List.of(command.split(" ", -1)));
        all.add(file);
        all.addAll(List.of(args));
        return Cli.run(all.toArray(String[]::new));
    }
}
