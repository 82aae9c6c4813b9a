package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Command lines that cannot be understood: what is wrong, what is known, and where to read more. */
class UsageTest extends InFolder {

    private static final String TRY_MAP = "\ntry `bailiwick map --help`\n";

    @Test
    void commands_that_are_missing_or_unknown() {
        assertThat(error())
                .isEqualTo(
                        "bailiwick: no command is named; known: map, inspect, check, baseline, config, explain, eval, rules, vocabulary, model, completion, help\ntry `bailiwick --help`\n");
        assertThat(error("model"))
                .isEqualTo("bailiwick: no command is named; known: show, check, diff\ntry `bailiwick model --help`\n");
        assertThat(error("mpa"))
                .isEqualTo("bailiwick: unknown command `mpa`; did you mean `map`?\ntry `bailiwick --help`\n");
        assertThat(error("translate")).isEqualTo("""
                bailiwick: unknown command `translate`; known: baseline, check, completion, config, eval, explain, help, inspect, map, model, rules, vocabulary
                try `bailiwick --help`
                """);
    }

    @Test
    void options_that_are_unknown() {
        assertThat(error("map", "q.csv", "--formt=csv"))
                .isEqualTo("bailiwick: unknown option `--formt`; did you mean `--format`?" + TRY_MAP);
        assertThat(error("map", "q.csv", "--deploymnt-model", "byoc"))
                .isEqualTo("bailiwick: unknown option `--deploymnt-model`" + TRY_MAP);
        assertThat(error("map", "q.csv", "-x")).isEqualTo("bailiwick: unknown option `-x`" + TRY_MAP);
    }

    @Test
    void options_without_a_value_or_with_one_that_is_not_known() {
        assertThat(error("map", "q.csv", "--format"))
                .isEqualTo("bailiwick: `--format` needs a FORMAT: csv, jsonl, table, xlsx" + TRY_MAP);
        assertThat(error("map", "q.csv", "-d")).isEqualTo("bailiwick: `--deployment` needs a NAME" + TRY_MAP);
        assertThat(error("map", "q.csv", "--format", "cvs"))
                .isEqualTo("bailiwick: unknown format `cvs`; did you mean `csv`?" + TRY_MAP);
        assertThat(error("map", "q.csv", "--format", "pdf"))
                .isEqualTo("bailiwick: unknown format `pdf`; known: csv, jsonl, table, xlsx" + TRY_MAP);
        assertThat(error("model", "show", "--format", "tabel"))
                .isEqualTo(
                        "bailiwick: unknown format `tabel`; did you mean `table`?\ntry `bailiwick model show --help`\n");
        assertThat(error("completion", "fish"))
                .isEqualTo("bailiwick: unknown shell `fish`; known: bash, zsh\ntry `bailiwick completion --help`\n");
    }

    @Test
    void an_option_that_is_given_twice() {
        assertThat(error("map", "q.csv", "-d", "byoc", "--deployment", "all"))
                .isEqualTo("bailiwick: `--deployment` is given twice; keep one of the two" + TRY_MAP);
    }

    @Test
    void arguments_that_are_missing_or_too_many() {
        assertThat(error("map")).isEqualTo("bailiwick: `map` needs a FILE" + TRY_MAP);
        String needed =
                "bailiwick: `explain` needs a QUESTION; put it in quotes, and `--` before one that begins with a"
                        + " dash\ntry `bailiwick explain --help`\n";
        assertThat(error("explain")).isEqualTo(needed);
        assertThat(error("explain", "- Is the door locked?")).isEqualTo(needed);
        assertThat(error("explain", "Is", "it"))
                .isEqualTo(
                        "bailiwick: unexpected argument `it`; put the question in quotes\ntry `bailiwick explain --help`\n");
        assertThat(error("model", "check", "acme", "b"))
                .isEqualTo("bailiwick: unexpected argument `b`\ntry `bailiwick model check --help`\n");
    }

    @Test
    void control_characters_are_shown_and_not_sent() {
        assertThat(error("\u001b[2Jmap")).startsWith("bailiwick: unknown command `\\x1b[2Jmap`; ");
    }

    @Test
    void a_file_name_that_begins_with_an_at_sign_is_a_file_name() {
        assertThat(map("@args").err()).isEqualTo("@args: no such file; check its name\n");
    }

    @Test
    void deployments_and_models_that_are_unknown() {
        String file = file("q.csv", GOOD);

        assertThat(refused(file, "-d", "rentd"))
                .isEqualTo("--deployment: model `acme` has no deployment `rentd`; did you mean `rented`?\n");
        assertThat(refused(file, "-d", ""))
                .isEqualTo("--deployment: model `acme` has no deployment ``; known: all, owned, rented\n");
        assertThat(Cli.run("map", file, "-m", "acne", "--rules", rules.toString(), "--trust-rules")
                        .err())
                .isEqualTo(rules.resolve("models") + ": there is no model `acne`; did you mean `acme`?\n");
        assertThat(Cli.run("model", "show", "none", "--rules", rules.toString(), "--trust-rules")
                        .err())
                .isEqualTo(rules.resolve("models") + ": there is no model `none`; known: acme\n");
    }

    @Test
    void columns_and_encodings_that_are_unknown() {
        String file = file("q.csv", GOOD);

        assertThat(refused(file, "--column", "qestion=question", "--column", "id"))
                .isEqualTo("""
                --column: `id` names no column; write `question=HEADER`, `id=HEADER` or `section=HEADER`
                --column: unknown role `qestion`; did you mean `question`?
                """);
        assertThat(refused(file, "--column", "question=Qestion"))
                .isEqualTo("./q.csv:1: no column `Qestion`; did you mean `question`?\n");
        assertThat(refused(file, "--encoding", "uft-8"))
                .isEqualTo("--encoding: unknown encoding `uft-8`; did you mean `utf-8`?\n");
        assertThat(refused(file, "--encoding", ""))
                .isEqualTo("--encoding: unknown encoding ``; known: gb18030, iso-8859-1, shift_jis, utf-16be, utf-16le,"
                        + " utf-8, windows-1252\n");
    }

    @Test
    void options_for_workbooks_where_none_is_written() {
        String help = ": it is for a workbook, and the result is csv; name an --output that ends in .xlsx, or leave the"
                + " option out\n";

        assertThat(refused(file("q.csv", GOOD), "--add-columns", "--overwrite"))
                .isEqualTo("--add-columns" + help + "--overwrite" + help);
        assertThat(refused(file("q.csv", GOOD), "--sheet-out", "Mapping")).isEqualTo("--sheet-out" + help);
    }

    @Test
    void a_question_that_is_blank() {
        assertThat(Cli.run("explain", " ", "--rules", rules.toString(), "--trust-rules")
                        .err())
                .isEqualTo("QUESTION: the question is blank; put it in quotes\n");
    }

    @Test
    void rules_that_nobody_trusts_are_not_loaded() {
        String folder = Path.of("anywhere").toString();

        Cli run = Cli.run("map", "q.csv", "--rules", folder);

        assertThat(run)
                .isEqualTo(
                        new Cli(
                                2,
                                "",
                                folder
                                        + ": rules are code, and loading them runs it; if you trust this folder, add --trust-rules\n"));
    }

    /** What a command line prints that ends with 2 and gives no data. */
    private static String error(String... args) {
        Cli run = Cli.run(args);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
