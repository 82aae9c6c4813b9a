package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    private static final String LABELS = "src/test/resources/evaluation/labels.csv";
    private static final String MAPPED = "src/test/resources/evaluation/mapped.csv";

    @TempDir
    Path folder = Path.of("");

    private static String run(String... args) {
        Cli run = Cli.run(args);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void a_table_tells_shares_with_what_they_are_of() {
        String text = run("eval", LABELS, MAPPED, "-d", "byoc", "--misses", "1");

        assertThat(text).startsWith("""
                        over all                            share     items
                        ----------------------------------  -----  --------
                        chief area right                    0.556  10 of 18
                        chief area right, or also right     0.722  13 of 18
                        mapped                              0.667  12 of 18
                        review                              0.167   3 of 18
                        outside                             0.111   2 of 18
                        mapped, and wrong                   0.083   1 of 12
                        in the matrix or not, precision     0.917
                        in the matrix or not, recall        0.846
                        in the matrix or not, F1            0.880
                        areas of the matrix, mean F1        0.552
                        duties exact, in the matrix         0.462   6 of 13
                        parties right, in the matrix, byoc  0.538   7 of 13
                        not in the file                     0.056   1 of 18
                        """).endsWith("""
                        id  right area          said              status  question
                        --  ------------------  ----------------  ------  ---------------------------------------
                        2   encryption-at-rest  network-security  mapped  Who looks after the keys and the lines?
                        """);
    }

    @Test
    void a_raw_questionnaire_scores_as_the_same_one_mapped_before() {
        String raw = "questionnaires/platform-team.csv";
        String labels = "questionnaires/platform-team.labels.csv";
        String mapped = folder.resolve("mapped.csv").toString();
        run("map", raw, "-o", mapped);

        assertThat(run("eval", labels, mapped, "--format", "json"))
                .isEqualTo(run("eval", labels, raw, "--format", "json"))
                .startsWith("{\"n\":60,");
    }

    @Test
    void a_deployment_that_the_model_has_not_is_refused() {
        assertThat(Cli.run("eval", LABELS, MAPPED, "-d", "byok"))
                .isEqualTo(
                        new Cli(2, "", "--deployment: model `union` has no deployment `byok`; did you mean `byoc`?\n"));
    }

    @Test
    void labels_that_no_question_belongs_to_are_told() {
        assertThat(Cli.run("eval", LABELS, MAPPED, "-d", "byoc").err())
                .isEqualTo(
                        MAPPED + ":17: id `15` stands here a second time, after line 16; both rows are kept\n" + MAPPED
                                + ": warning: no question has the id `16`, of 18 labels; they count as not answered\n");
    }

    @Test
    void labels_of_another_file_are_refused() {
        String other = "docs/example.csv";
        String labels =
                file("labels.csv", "id,area,also,duties,sure\na,,,,3\nb,,,,3\nc,,,,3\nd,,,,3\ne,,,,3\nf,,,,3\n");

        assertThat(Cli.run("eval", labels, other))
                .isEqualTo(new Cli(
                        2,
                        "",
                        other
                                + ": no question has the id `a`, `b`, `c`, `d`, `e` and 1 more, of 6 labels; name the file"
                                + " that was labelled, with its ids\n"));
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void numbers_that_mean_nothing_and_labels_from_standard_input_are_refused() {
        Cli run = Cli.run("eval", "-", "-", "-d", "byoc", "--misses", "-1", "--min-sure", "9");

        assertThat(run).isEqualTo(new Cli(2, "", """
                --min-sure: no label is sure to `9`; write 1 to 3
                --misses: `-1` is less than none; write 0 or more
                LABELS: only FILE can be standard input; name a file of labels
                """));
        assertThat(Cli.run("eval", LABELS, MAPPED, "-d", "byoc", "--min-sure", "0")
                        .err())
                .isEqualTo("--min-sure: no label is sure to `0`; write 1 to 3\n");
    }
}
