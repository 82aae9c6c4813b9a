package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bailiwick.form.TextForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder of questionnaires: each to a file of the same name, whatever the others are. */
class FolderTest extends InFolder {

    private static final String BROKEN = "id,question\n1,\"Is it?\n";

    @Test
    void each_file_is_mapped_as_it_is_alone_and_the_summary_says_so() {
        put("inbox/b.csv", GOOD);
        put("inbox/a.csv", "nr;frage;question\n1;a;Is there an alarm?\n2;b;\n");

        Cli run = mapped();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                FILE   RESULT  ITEMS  MAPPED  REVIEW  OUTSIDE  BLANK  ROWS UNREAD
                -----  ------  -----  ------  ------  -------  -----  -----------
                a.csv  mapped      2       1       0        0      1            0
                b.csv  mapped      1       1       0        0      0            0
                2 files: 2 mapped, 0 skipped, 0 failed
                3 items: 2 mapped, 0 to review, 0 outside the model, 1 blank
                """);
        assertThat(names("outbox")).containsExactly("a.csv", "b.csv", "summary.json");
        assertThat(text("outbox/a.csv"))
                .isEqualTo(map(path("inbox/a.csv"), "-d", "owned").out());
        assertThat(text("outbox/b.csv"))
                .isEqualTo(map(path("inbox/b.csv"), "-d", "owned").out());
    }

    @Test
    void no_text_gets_a_name_that_a_spreadsheet_program_takes_for_a_workbook() {
        put("inbox/a.xlsm", GOOD);
        put("inbox/b.xltx", GOOD);

        mapped();

        assertThat(names("outbox")).containsExactly("a.xlsm.csv", "b.xltx.csv", "summary.json");
    }

    @Test
    void the_summary_is_for_programs_too_and_names_no_place_of_this_machine() {
        put("inbox/a.csv", GOOD + "2\n");
        put("inbox/b.csv", BROKEN);

        assertThat(mapped().exit()).isEqualTo(3);

        assertThat(text("outbox/summary.json"))
                .isEqualTo("{\"model\":\"acme\",\"deployments\":[\"owned\"],\"exit\":3,"
                        + "\"mapped\":1,\"skipped\":0,\"failed\":1,"
                        + "\"items\":{\"items\":1,\"mapped\":1,\"review\":0,\"outside\":0,\"blank\":0,\"rows_unread\":1},"
                        + "\"files\":[{\"file\":\"a.csv\",\"result\":\"mapped\","
                        + "\"items\":{\"items\":1,\"mapped\":1,\"review\":0,\"outside\":0,\"blank\":0,\"rows_unread\":1},"
                        + "\"problems\":[\"a.csv:3: the row has 1 cell where the header has 2, and is kept but not"
                        + " mapped; add the missing cells\"],\"more_problems\":0},"
                        + "{\"file\":\"b.csv\",\"result\":\"failed\","
                        + "\"problems\":[\"b.csv:2: the quote that opens here is never closed; add the closing `\\\"`\"],"
                        + "\"more_problems\":0}]}\n");
    }

    @Test
    void what_is_no_questionnaire_is_named_and_passed_over() throws IOException {
        put("inbox/a.csv", GOOD);
        put("inbox/.hidden.csv", GOOD);
        put("inbox/form.pdf", "%PDF-1.7\n");
        put("inbox/letter.txt", "Dear all\n\nsee the form.\n");
        put("inbox/more/b.csv", GOOD);
        put("away.csv", GOOD);
        Files.createSymbolicLink(folder.resolve("inbox/link.csv"), folder.resolve("away.csv"));

        Cli run = mapped();

        assertThat(run.exit()).isZero();
        assertThat(names("outbox")).containsExactly("a.csv", "summary.json");
        assertThat(run.err()).startsWith("""
                        .hidden.csv: is hidden
                        form.pdf: this is a PDF document, not CSV; put its questions into a CSV file, one a row
                        letter.txt: no row looks like a header among the first 2; looked for a column called such as `question` or `requirement`; pass --column question=HEADER
                        link.csv: is a symbolic link, which is not followed; put the file itself there
                        more: is a folder; pass --recursive to map what is in it
                        """).contains("\n6 files: 1 mapped, 5 skipped, 0 failed\n");
    }

    @Test
    void a_spreadsheet_without_a_table_of_questions_has_failed_and_a_document_is_skipped() throws IOException {
        put("inbox/a.csv", GOOD);
        put("inbox/b.xlsx", GOOD);
        put("inbox/c.docx", "PK\u0003\u0004 word/document.xml");
        Files.write(folder.resolve("inbox/d.xlsx"), TextForm.of("Welcome\n").bytes());

        Cli run = mapped();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines().filter(line -> line.matches("[bcd]\\.\\S+ +(skipped|failed) *")))
                .extracting(line -> line.strip().replaceAll(" +", " "))
                .containsExactly("b.xlsx failed", "c.docx skipped", "d.xlsx failed");
        assertThat(run.err()).startsWith("b.xlsx: this is CSV text; name it .csv\n");
    }

    @Test
    void a_bad_file_never_stops_the_others_and_ends_with_3() {
        put("inbox/a.csv", BROKEN);
        put("inbox/b.csv", GOOD);
        put("inbox/c.csv", "Ref,Foo\n1,2\n");
        put("inbox/d.csv", "");
        put("inbox/e.csv", GOOD);

        Cli run = mapped();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(names("outbox")).containsExactly("b.csv", "e.csv", "summary.json");
        assertThat(run.err()).startsWith("""
                        a.csv:2: the quote that opens here is never closed; add the closing `"`
                        c.csv:1: no column looks like the question among `Ref`, `Foo`; pass --column question=HEADER
                        d.csv: the file is empty; a questionnaire begins with a row of column names
                        """).contains("\n5 files: 2 mapped, 0 skipped, 3 failed\n");
    }

    @Test
    void where_none_can_be_read_it_ends_with_2() {
        put("inbox/a.csv", BROKEN);
        put("inbox/b.pdf", "%PDF-1.7\n");

        assertThat(mapped().exit()).isEqualTo(2);
        assertThat(names("outbox")).containsExactly("summary.json");
    }

    @Test
    void folders_in_it_are_looked_into_if_asked_and_come_back_as_folders() {
        put("inbox/a.csv", GOOD);
        put("inbox/x/y/a.csv", GOOD);
        put("inbox/.git/a.csv", GOOD);

        assertThat(mapped("--recursive").exit()).isZero();

        assertThat(names("outbox")).containsExactly("a.csv", "summary.json", "x/y/a.csv");
    }

    @Test
    void the_folder_of_the_results_is_not_looked_into_where_it_stands_among_the_questionnaires() {
        put("inbox/a.csv", GOOD);
        put("inbox/b/c.csv", GOOD);

        for (int i = 0; i < 2; i++) {
            Cli run = map(path("inbox"), "-d", "owned", "-r", "-o", path("inbox/out"));
            assertThat(run.exit()).isZero();
            assertThat(run.err()).contains("\n2 items: 2 mapped");
            assertThat(names("inbox/out")).containsExactly("a.csv", "b/c.csv", "summary.json");
        }
        assertThat(map(path("inbox"), "-o", path("inbox/out")).err()).startsWith("b: is a folder; pass --recursive to");
    }

    @Test
    void results_that_could_replace_questionnaires_are_refused() throws IOException {
        put("inbox/a.csv", GOOD);
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("inbox"));

        assertThat(refusedInto("inbox"))
                .isEqualTo("./inbox: this is the folder of the questionnaires itself; name another folder\n");
        assertThat(refusedInto("link"))
                .isEqualTo("./link: this is the folder of the questionnaires itself; name another folder\n");
        assertThat(refusedInto(""))
                .isEqualTo("./: the folder of the questionnaires stands in it; name another folder\n");
        assertThat(refusedInto("inbox/a.csv"))
                .isEqualTo("./inbox/a.csv: this is a file; name a folder for the results\n");
    }

    @Test
    void links_among_the_results_lead_nowhere() throws IOException {
        put("inbox/a.csv", GOOD);
        put("inbox/x/b.csv", GOOD);
        put("inbox/c.csv", GOOD);
        put("away/kept.csv", "old");
        Files.createDirectories(folder.resolve("outbox"));
        Files.createSymbolicLink(folder.resolve("outbox/x"), folder.resolve("away"));
        Files.createSymbolicLink(folder.resolve("outbox/a.csv"), folder.resolve("away/kept.csv"));

        Cli run = mapped("-r");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("""
                        a.csv: something that is no plain file has this name among the results; move it away
                        x/b.csv: where its folder belongs, a file or a link stands among the results; move that away
                        """);
        assertThat(text("away/kept.csv")).isEqualTo("old");
        assertThat(names("away")).containsExactly("kept.csv");
        assertThat(names("outbox")).contains("c.csv");
    }

    @Test
    void results_that_cannot_be_written_are_said() throws IOException {
        put("inbox/x/b.csv", GOOD);
        put("inbox/c.csv", GOOD);
        put("outbox/x", "a file");
        put("file", "");

        assertThat(mapped("-r").err())
                .startsWith(
                        "x/b.csv: where its folder belongs, a file or a link stands among the results; move that away");
        assertThat(text("outbox/x")).isEqualTo("a file");
        assertThat(said(map(path("inbox"), "-o", path("file/outbox"))))
                .startsWith("./file/outbox: cannot be written: ")
                .endsWith("; name another folder\n");
        assumeTrue(folder.resolve("outbox").toFile().setWritable(false));
        assumeFalse(Files.isWritable(folder.resolve("outbox")), "this user may write everything");
        assertThat(said(mapped()))
                .isEqualTo("./outbox: cannot be written: it is write-protected; name another folder\n");
    }

    @Test
    void a_folder_needs_another_for_the_results_and_stands_alone() {
        put("inbox/a.csv", GOOD);
        String inbox = path("inbox");

        assertThat(said(map(inbox)))
                .isEqualTo("./inbox: this is a folder; name another for the results: --output DIR\n");
        assertThat(said(map(inbox, path("inbox/a.csv"), "-o", path("outbox"))))
                .isEqualTo("./inbox: this is a folder; map it in a run of its own\n");
        assertThat(said(map(inbox, "-o", "")))
                .isEqualTo("--output: the name is empty; name a folder for the results\n");
        assertThat(said(map(path("inbox/a.csv"), "--recursive")))
                .isEqualTo("--recursive: no folder is named; name one, or leave the option out\n");
        assertThat(names("")).containsExactly("inbox/a.csv");
    }

    @Test
    void a_folder_with_nothing_in_it_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));

        assertThat(said(mapped())).isEqualTo("./inbox: the folder is empty; name one that holds questionnaires\n");
        assertThat(names("")).isEmpty();
    }

    @Test
    void json_lines_and_tables_get_an_ending_of_their_own() {
        put("inbox/a.csv", GOOD);
        put("inbox/summary.json", GOOD);

        assertThat(mapped("-f", "jsonl").exit()).isZero();
        assertThat(names("outbox")).containsExactly("a.csv.jsonl", "summary.json", "summary.json.jsonl");
        assertThat(text("outbox/a.csv.jsonl")).startsWith("{\"file\":\"a.csv\",\"line\":2,");
        assertThat(mapped("-f", "table").exit()).isZero();
        assertThat(names("outbox")).contains("a.csv.txt");
    }

    @Test
    void a_workbook_that_is_mapped_to_csv_gets_the_ending_too_and_no_name_is_taken_twice() throws IOException {
        byte[] form = TextForm.of("ID | Question\n1 | Is the door locked?\n").bytes();
        put("inbox/a.csv", GOOD);
        put("inbox/b.xlsx.csv", GOOD);
        Files.write(folder.resolve("inbox/b.xlsx"), form);

        assertThat(mapped("-f", "csv").exit()).isZero();

        assertThat(names("outbox")).containsExactly("a.csv", "b.xlsx.csv", "b.xlsx.csv.csv", "summary.json");
        assertThat(text("outbox/b.xlsx.csv")).startsWith("ID,Question,area");
        assertThat(text("outbox/b.xlsx.csv.csv")).startsWith("id,question,area");
    }

    @Test
    void a_questionnaire_that_is_called_like_the_summary_is_said() {
        put("inbox/a.csv", GOOD);
        put("inbox/summary.json", GOOD);

        Cli run = mapped();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("summary.json: the summary of the run has this name; rename the file\n");
        assertThat(text("outbox/summary.json")).startsWith("{\"model\"");
    }

    @Test
    void a_second_run_replaces_the_first_and_gives_the_same() {
        put("inbox/a.csv", GOOD);
        put("inbox/b.csv", GOOD);
        Cli first = mapped();
        var before = contents();

        assertThat(mapped()).isEqualTo(first);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_bar_is_drawn_only_if_asked() {
        put("inbox/a.csv", GOOD);
        put("inbox/b.csv", GOOD);
        String half = "\r[" + "#".repeat(25) + " ".repeat(25) + "] 50 %";
        String whole = "\r[" + "#".repeat(50) + "] 100 %";

        assertThat(mapped("--progress").err()).startsWith(half + whole + "\r" + " ".repeat(58) + "\rFILE");
        assertThat(mapped("--no-progress").err()).startsWith("FILE");
        assertThat(mapped().err()).startsWith("FILE");
    }

    private Cli mapped(String... more) {
        List<String> args = new ArrayList<>(List.of(path("inbox"), "-d", "owned", "--output", path("outbox")));
        args.addAll(List.of(more));
        return map(args.toArray(String[]::new));
    }

    private String refusedInto(String target) {
        var before = contents();
        String said = said(map(path("inbox"), "-r", "-o", folder + "/" + target));
        assertThat(contents()).isEqualTo(before);
        return said;
    }

    private String said(Cli run) {
        assertThat(run.exit()).isEqualTo(2);
        return run.err().replace(folder.toString(), ".");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void put(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).resolveSibling(""));
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) {
        return new String(
                contents().getOrDefault(name, "").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private List<String> names(String in) {
        String prefix = in.isEmpty() ? "" : in + "/";
        return contents().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }
}
