package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files {@code check} reads, under which settings, which of their columns, and what no result may replace. */
class CheckFilesTest extends InSets {

    @Test
    void a_file_that_is_named_in_two_ways_is_checked_once() {
        String file = file("a.csv", FAULTY);

        Cli run = check(file, folder.resolve("./a.csv").toString(), folder.toString(), "-f", "compact");

        assertThat(run.out().lines().filter(line -> line.contains("[unanswered]")))
                .hasSize(1);
    }

    @Test
    void a_link_to_which_other_settings_apply_is_checked_under_them_too() throws IOException {
        Files.createDirectories(folder.resolve("own"));
        Path set = Path.of(file("a.csv", "id,Question,Owner\n1,Who upgrades the Kubernetes cluster?,CSP-owned\n"));
        Files.createSymbolicLink(folder.resolve("own/b.csv"), set);
        Files.createSymbolicLink(folder.resolve("c.csv"), set);
        String config = file(
                "bailiwick.yaml",
                "answer sets:\n  - {files: own, deployment: self-managed}\n  - {files: '*.csv', deployment: byoc}\n");

        Cli run = Cli.run("check", folder.toString(), "--config", config, "-f", "compact");

        assertThat(run.out().lines().map(line -> line.replace(folder.toString(), ".")))
                .singleElement()
                .asString()
                .startsWith("./own/b.csv:2:3: error[party-mismatch]: ");
    }

    @Test
    void files_may_be_named_from_this_folder_on_with_a_dot() {
        String set = file("a.csv", "id,Question,Owner\n1,Who upgrades the Kubernetes cluster?,CSP-owned\n");
        String config = file("bailiwick.yaml", "answer sets:\n  - {files: './a.csv', deployment: byoc}\n");

        assertThat(Cli.run("check", set, "--config", config).exit()).isZero();
    }

    @Test
    void a_column_cannot_be_the_question_and_the_answer() {
        String set = file("a.csv", CLEAN);

        assertThat(refused(check(set, "--column", "answer=Question")))
                .isEqualTo(
                        "./a.csv:1: `Question` is the question, and cannot be an answer too; name another column with"
                                + " --column, for the question or for the answer\n");
        assertThat(refused(check(set, "--column", "answer=Reply", "--column", "ownership=reply")))
                .isEqualTo("--column: `reply` is given two roles; a column can be one thing only\n");
    }

    @Test
    void no_result_takes_the_place_of_the_baseline_or_the_configuration() {
        String set = file("a.csv", CLEAN);
        String baseline = file("baseline.yaml", "findings: []\n");
        String config = file("bailiwick.yaml", "fail-on: error\n");

        assertThat(refused(check(set, "--baseline", baseline, "--report", "json=" + baseline)))
                .isEqualTo("./baseline.yaml: this is the input itself; name another file\n");
        assertThat(refused(Cli.run("check", set, "-d", "byoc", "--config", config, "-o", config)))
                .isEqualTo("./bailiwick.yaml: this is the input itself; name another file\n");
    }

    @Test
    void a_link_to_nothing_in_a_folder_counts_as_a_file_that_could_not_be_read() throws IOException {
        file("sets/a.csv", CLEAN);
        Files.createSymbolicLink(folder.resolve("sets/b.csv"), folder.resolve("gone.csv"));

        Cli run = check(folder.resolve("sets").toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("sets/b.csv: this is a link to a file that does not exist; mend the link");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "./", "**/*.csv", "**/a.csv"})
    void a_pattern_may_mean_what_stands_beside_the_configuration(String pattern) {
        String set = file("a.csv", "id,Question,Owner\n1,Who upgrades the Kubernetes cluster?,CSP-owned\n");
        String config = file("bailiwick.yaml", "answer sets:\n  - {files: '" + pattern + "', deployment: byoc}\n");

        assertThat(Cli.run("check", set, "--config", config).exit()).isZero();
    }

    @Test
    void a_link_to_nothing_and_a_folder_without_checks_are_told() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.csv"), folder.resolve("gone.csv"));
        Files.createDirectories(folder.resolve("none"));

        assertThat(refused(check(link.toString())))
                .isEqualTo("./a.csv: this is a link to a file that does not exist; mend the link\n");
        assertThat(refused(check(file("b.csv", CLEAN), "--checks", folder.resolve("none") + "", "--trust-rules")))
                .isEqualTo("./none: there is no check in this folder; its rules end in `.drl`\n");
    }

    @Test
    void a_column_that_is_not_named_is_told_with_the_roles_that_check_knows() {
        Cli run = check(file("a.csv", CLEAN), "--column", "answer", "--column", "id=", "--column", "=x");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                        --column: `=x` names no role; write `ROLE=HEADER`; roles: id, section, question, answer, ownership, description, customer-duty, model-version
                        --column: `answer` names no column; write `ROLE=HEADER`; roles: id, section, question, answer, ownership, description, customer-duty, model-version
                        --column: `id=` names no column; write `ROLE=HEADER`; roles: id, section, question, answer, ownership, description, customer-duty, model-version
                        """);
    }
}
