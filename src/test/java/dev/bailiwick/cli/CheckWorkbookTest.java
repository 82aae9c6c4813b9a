package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.CaiqLike;
import dev.bailiwick.form.SmallForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} and {@code model diff} on workbooks. */
class CheckWorkbookTest {

    private static final List<String> CAIQ = List.of(
            "Question ID",
            "Question",
            "CSP CAIQ Answer",
            "SSRM Control Ownership",
            "CSP Implementation Description (Optional/Recommended)",
            "CSC Responsibilities (Optional/Recommended)");
    private static final List<String> PLAIN = List.of("id", "Question", "Answer");
    private static final String CLUSTER = "Who upgrades the Kubernetes cluster?";
    private static final String SHARED = "Shared (Service Provider and Customer Responsibility)";
    private static final List<String> RIGHT = List.of("A-01", CLUSTER, "Yes", "CSP-owned");
    private static final List<String> OTHER_OWNER =
            List.of("A-02", "Do you scan laptops?", "NA", "Third-party outsourced");
    private static final List<String> OTHER_ANSWER = List.of("A-03", "Is there a fire drill each year?", "Mostly");

    @TempDir
    Path folder = Path.of("");

    @Test
    void findings_name_sheet_and_cell_and_the_words_of_the_drop_downs() throws IOException {
        assertThat(check(caiq(RIGHT, OTHER_OWNER, OTHER_ANSWER))).isEqualTo(new Cli(1, """
                        ./a.xlsx:CAIQ!D4: error[na-with-owner]: the answer is `NA`, and `Third-party outsourced` is named as its \
                        owner; leave the owner blank, or answer yes or no
                        ./a.xlsx:CAIQ!D4: error[owner-not-in-list]: `Third-party outsourced` is no owner of this form; write \
                        `3rd-party outsourced`
                        ./a.xlsx:CAIQ!C5: error[answer-not-in-list]: `Mostly` is no answer of this form; the form has `Yes`, \
                        `No`, `NA`
                        """, ""));
        assertThat(check(caiq(RIGHT))).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void json_tells_sheet_row_column_and_cell() throws IOException {
        assertThat(check(caiq(RIGHT, OTHER_ANSWER), "-f", "json").out().replaceAll("\\s+", ""))
                .contains("\"line\":4,\"column\":3,\"sheet\":\"CAIQ\",\"cell\":\"C4\",\"item\":\"A-03\"");
    }

    @Test
    void a_caiq_that_was_filled_by_map_lacks_nothing_but_its_answers() throws IOException {
        Path form = Files.write(file("caiq.xlsx"), FormRun.bytes(CaiqLike.workbook()));
        Cli.run("map", form.toString(), "-d", "byoc", "-o", file("a.xlsx").toString());

        assertThat(check(file("a.xlsx").toString()).out().lines())
                .hasSize(CaiqLike.QUESTIONS)
                .allMatch(line -> line.contains("!C") && line.contains(" error[unanswered]: "));
    }

    @Test
    void answers_are_compared_between_sheets() throws IOException {
        String form = new SmallForm()
                .sheet("One", PLAIN, List.of("1", CLUSTER, "Yes"))
                .sheet("And two", PLAIN, List.of("7", CLUSTER, "No"))
                .write(file("a.xlsx"));

        assertThat(check(form)).isEqualTo(new Cli(1, """
                        ./a.xlsx:And two!C2: error[contradicting-answers]: `No` here, and `Yes` at ./a.xlsx:One!C2, where the same \
                        is asked: `Who upgrades the Kubernetes cluster?`; make both say the same
                        """, ""));
    }

    @Test
    void a_question_that_stands_on_two_sheets_need_be_answered_on_one() throws IOException {
        SmallForm form = new SmallForm()
                .sheet("One", PLAIN, List.of("1", CLUSTER, "TBD"), List.of("2", "Who scans laptops?", "Yes"))
                .sheet("Two", PLAIN, List.of("1", CLUSTER, ""), List.of("2", "Who scans laptops?", ""));

        assertOnlyUnanswered(form, "One!C2");
    }

    @Test
    void of_merged_cells_the_first_one_is_named() throws IOException {
        SmallForm form = new SmallForm()
                .sheet(
                        "One",
                        List.of("Domain", "id", "Question", "Answer"),
                        List.of("Access", "1", "Who scans laptops?", "Yes"),
                        List.of("", "2", CLUSTER, "?"))
                .merge("A2:A3")
                .merge("D2:E2")
                .merge("D3:E3");

        assertOnlyUnanswered(form, "One!D3");
    }

    @Test
    void an_answer_merged_over_rows_answers_all_of_them() throws IOException {
        SmallForm form = new SmallForm()
                .sheet(
                        "One",
                        PLAIN,
                        List.of("1", CLUSTER, "Yes"),
                        List.of("2", "Who scans laptops?", ""),
                        List.of("3", "Is there a fire drill each year?", ""))
                .merge("C2:C3");

        assertOnlyUnanswered(form, "One!C4");
    }

    @Test
    void what_is_wrong_in_a_merged_answer_stands_at_the_cell_that_shows_it() throws IOException {
        String form = new SmallForm()
                .sheet("One", PLAIN, List.of("1", "Who scans laptops?", "?"), List.of("2", CLUSTER, ""))
                .merge("C2:C3")
                .write(file("a.xlsx"));

        assertThat(check(form)).isEqualTo(new Cli(1, unanswered("One!C2").repeat(2), ""));
    }

    @Test
    void below_a_second_header_answers_are_found_in_its_columns() throws IOException {
        SmallForm form = new SmallForm()
                .sheet(
                        "One",
                        List.of("id", "Question", "Answer", "Owner"),
                        List.of("1", CLUSTER, "Yes", "CSP-owned"),
                        List.of("", "id", "Owner", "Question", "Answer"),
                        List.of("", "2", "CSP-owned", "Who scans laptops?", "TBD"));

        assertOnlyUnanswered(form, "One!E4");
    }

    @Test
    void the_columns_that_the_user_named_are_kept_below_a_second_header() throws IOException {
        String form = new SmallForm()
                .sheet(
                        "One",
                        List.of("id", "Question", "Ask", "Reply", "Owner"),
                        List.of("1", "high", "Who scans laptops?", "Yes", "CSP-owned"),
                        List.of("id", "Ask", "Question", "Owner", "Reply"),
                        List.of("2", CLUSTER, "low", "CSC-owned", "Yes"))
                .write(file("a.xlsx"));

        assertThat(check(form, "--column", "question=Ask", "--column", "answer=Reply")
                        .out())
                .isEqualTo("""
                        ./a.xlsx:One!D4: error[party-mismatch]: the owner is `CSC-owned`, and by the model it is `CSP-owned` \
                        (data-plane-infrastructure.cluster); write `CSP-owned`; if you mean another deployment: in Self-managed: \
                        Customer
                        """);
    }

    @Test
    void a_second_block_without_answers_is_told_of() throws IOException {
        String form = new SmallForm()
                .sheet(
                        "One",
                        PLAIN,
                        List.of("1", CLUSTER, "Yes"),
                        List.of("id", "Question", "Priority"),
                        List.of("2", "Who scans laptops?", "high"))
                .write(file("a.xlsx"));

        assertThat(check(form)).isEqualTo(new Cli(0, "", """
                        ./a.xlsx:One!A3: no column looks like an answer; nothing below this header is checked
                        """));
    }

    @Test
    void a_baseline_knows_a_finding_again_where_rows_were_added_and_the_sheet_was_renamed() throws IOException {
        String baseline = file("baseline.yaml").toString();
        Cli made = Cli.run(args("baseline create", caiq(RIGHT, OTHER_ANSWER), "--baseline", baseline));
        List<String> added = List.of("A-00", "Who scans laptops?", "Partly");
        String moved = new SmallForm()
                .sheet("Read me", List.of("How to fill this in"))
                .sheet("Answers", CAIQ, added, OTHER_ANSWER, RIGHT)
                .offering(2, "Yes", "No")
                .write(file("a.xlsx"));

        assertThat(plain(made).err()).isEqualTo("./baseline.yaml: 1 finding\n");
        assertThat(check(moved, "--baseline", baseline)).isEqualTo(new Cli(1, """
                        ./a.xlsx:Answers!C2: error[answer-not-in-list]: `Partly` is no answer of this form; the form has `Yes`, `No`
                        """, ""));
    }

    @Test
    void the_owners_of_a_fedramp_form_are_compared_with_the_model_in_its_own_words() throws IOException {
        String form = new SmallForm()
                .sheet(
                        "CIS",
                        List.of("id", "Requirement", "Implementation Status", "Control Origination"),
                        List.of("1", CLUSTER, "Implemented", "Service Provider Corporate"),
                        List.of("2", "Who rotates the secret values?", "Planned", SHARED),
                        List.of("3", "Who scans laptops?", "Planned", "Service Provider"))
                .write(file("a.xlsx"));

        assertThat(check(form)).isEqualTo(new Cli(1, """
                        ./a.xlsx:CIS!B3: warning[shared-without-duties]: the owner is `Shared (Service Provider and Customer \
                        Responsibility)`, and nothing says what the customer has to do; say what falls to the customer
                        ./a.xlsx:CIS!D3: error[party-mismatch]: the owner is `Shared (Service Provider and Customer Responsibility)`, \
                        and by the model it is `Configured by Customer (Customer System Specific)` or `Provided by Customer \
                        (Customer System Specific)` (secrets-management.values); write `Configured by Customer (Customer System \
                        Specific)` or `Provided by Customer (Customer System Specific)`
                        ./a.xlsx:CIS!D4: error[owner-not-in-list]: `Service Provider` is no owner of this form; write `Service \
                        Provider Corporate`
                        """, ""));
    }

    @Test
    void of_two_columns_that_could_be_the_answer_the_user_must_name_one() throws IOException {
        String form = new SmallForm()
                .sheet("One", List.of("id", "Question", "Answer", "Response"), List.of("1", CLUSTER, "Yes", "?"))
                .write(file("a.xlsx"));

        assertThat(check(form)).isEqualTo(new Cli(2, "", """
                        ./a.xlsx:One!A1: 2 columns could be the answer: `Answer`, `Response`; say which: --column "answer=Answer"
                        """));
        assertThat(check(form, "--column", "answer=Response")).isEqualTo(new Cli(1, unanswered("One!D2"), ""));
    }

    @Test
    void a_workbook_without_answers_is_told_what_was_looked_for() throws IOException {
        String form = new SmallForm()
                .sheet("Plan", List.of("id", "Question", "Priority"), List.of("1", CLUSTER, "high"))
                .write(file("a.xlsx"));

        assertThat(check(form)).isEqualTo(new Cli(2, "", """
                        ./a.xlsx:Plan!A1: no column looks like an answer among `id`, `Question`, `Priority`; looked for names such as \
                        `answer`, `ssrm control ownership`, `csp implementation description`; pass --column answer=HEADER
                        """));
    }

    @Test
    void a_sheet_without_answers_beside_one_that_has_some_is_told_of() throws IOException {
        String form = new SmallForm()
                .sheet("Plan", List.of("id", "Question", "Priority"), List.of("1", "Who scans laptops?", "high"))
                .sheet("Two", PLAIN, List.of("1", CLUSTER, "Yes"))
                .write(file("a.xlsx"));

        assertThat(check(form)).isEqualTo(new Cli(0, "", """
                        ./a.xlsx:Plan: no column looks like an answer; nothing on this sheet is checked
                        """));
    }

    @Test
    void a_truncated_workbook_among_readable_ones_ends_with_3() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(caiq(RIGHT)));
        Files.write(file("b.xlsx"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(check(folder.toString())).isEqualTo(new Cli(3, "", """
                        ./b.xlsx: the file ends too early; the file is damaged: ask for it again
                        """));
    }

    @Test
    void model_diff_names_the_cells_of_a_workbook_whose_answers_rest_on_a_duty_that_moved() throws IOException {
        String older = "questionnaires/answer-sets/models/union-2025-11-01.yaml";
        Cli run = Cli.run(args("model diff", older, "union", caiq(OTHER_ANSWER, RIGHT), "-f", "markdown"));

        assertThat(run.exit()).isZero();
        assertThat(plain(run).out())
                .contains("\n1 of 2 answers rest on a duty that changed.\n")
                .endsWith("""
                        | ./a.xlsx:CAIQ\\!B4 | A-01 | Who upgrades the Kubernetes cluster? | data-plane-infrastructure.cluster moved \
                        from Union.ai; Customer to Union.ai in BYOC |
                        """);
    }

    /** A title stands above the header. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    private final String caiq(List<String>... rows) throws IOException {
        List<List<String>> all = new ArrayList<>(List.of(List.of("v4", "A FORM LIKE A KNOWN ONE"), CAIQ));
        all.addAll(List.of(rows));
        return new SmallForm()
                .sheet("CAIQ", all)
                .offering(2, "Yes", "No", "NA")
                .offering(3, "CSP-owned", "3rd-party outsourced")
                .write(file("a.xlsx"));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void assertOnlyUnanswered(SmallForm form, String cell) throws IOException {
        assertThat(check(form.write(file("a.xlsx")))).isEqualTo(new Cli(1, unanswered(cell), ""));
    }

    private static String unanswered(String cell) {
        return "./a.xlsx:" + cell
                + ": error[unanswered]: the question has no answer; answer it, or say that it does not apply\n";
    }

    private Cli check(String... more) {
        return plain(Cli.run(args("check", more)));
    }

    private static String[] args(String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command.split(" ", -1)));
        all.addAll(List.of(more));
        all.addAll(List.of("-d", "byoc"));
        if (!command.startsWith("model")) {
            all.add("--isolated");
        }
        if (command.equals("check") && !all.contains("-f")) {
            all.addAll(List.of("-f", "compact"));
        }
        return all.toArray(String[]::new);
    }

    private Cli plain(Cli run) {
        return new Cli(
                run.exit(), run.out().replace(folder.toString(), "."), run.err().replace(folder.toString(), "."));
    }
}
