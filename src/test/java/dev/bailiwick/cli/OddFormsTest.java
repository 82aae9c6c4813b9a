package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bailiwick.form.TextForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks that are odd, or that come from or go to odd places. */
class OddFormsTest extends InForms {

    private static final String FORM = """
            ID | Question                     | Responsible Party
            1  | Is the door locked?          |
            2  | Who has the key of the door? |
            """;

    @Test
    void cells_that_are_merged_down_are_one_answer_for_all_their_rows() {
        TextForm form = TextForm.of("""
                Doors | | |
                ID | Domain | Question                     | Responsible Party
                1  | Doors  | Is the door locked?          |
                2  |        | Is the gate locked?          |
                3  |        | Who has the key of the door? |
                """).merged("A1:D1").merged("B3:B5").merged("D3:D4");

        FormRun run = filled(form).done();
        Cli jsonl = map(file("form.xlsx", form.bytes()), "-f", "jsonl");

        assertThat(changed(form, run)).isEqualTo(Map.of("Form!D3", "Acme", "Form!D5", "Customer"));
        assertThat(jsonl.out().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"section\":\"Doors\""));
        assertThat(FormRun.frame(run.result())).isEqualTo(FormRun.frame(form.bytes()));
    }

    @Test
    void a_sheet_that_is_padded_with_empty_rows_and_columns_has_no_more_items_for_that() {
        TextForm form = TextForm.of(FORM).padded(1000, 256);

        FormRun run = filled(form, "--add-columns").done();

        assertThat(run.cli().err()).startsWith("2 items: 2 mapped,");
        assertThat(changed(form, run)).containsEntry("Form!D1", "area").containsEntry("Form!C3", "Customer");
        assertThat(changed(form, run).keySet()).allMatch(place -> place.matches("Form!([C-M]|N)[123]"));
    }

    @Test
    void an_excel_table_stays_as_it_is_when_columns_are_added_beside_it() {
        TextForm form = TextForm.of(FORM).table("A1:C3");

        byte[] result = filled(form, "--add-columns").done().result();

        assertThat(FormRun.part(result, "xl/tables/table1.xml"))
                .contains("ref=\"A1:C3\"")
                .isEqualTo(FormRun.part(form.bytes(), "xl/tables/table1.xml"));
        assertThat(FormRun.tables(result)).containsExactly("A1:C3 [ID, Question, Responsible Party]");
        assertThat(FormRun.text(FormRun.cells(result), "Form!D1")).isEqualTo("area");
    }

    @Test
    void a_workbook_can_come_by_standard_input() {
        byte[] form = TextForm.of(FORM).bytes();
        Path out = folder.resolve("out.xlsx");

        Cli run = mapOf(form, "-", "-d", "rented", "-o", out.toString());

        assertThat(run.exit()).isZero();
        assertThat(filled(form).result()).isEqualTo(bytes("out.xlsx"));
        assertThat(mapOf(new byte[] {'P', 'K', 3, 4}, "-").err())
                .isEqualTo("<stdin>: the file ends too early; the file is damaged: ask for it again\n");
    }

    @Test
    void a_form_is_never_written_over_itself() throws IOException {
        String form = file("form.xlsx", TextForm.of(FORM).bytes());
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), Path.of(form));
        byte[] before = bytes("form.xlsx");

        for (String target : new String[] {form, link.toString(), folder + "/./form.xlsx"}) {
            Cli run = map(form, "-d", "rented", "-o", target);
            assertThat(run).isEqualTo(new Cli(2, "", target + ": this is the input itself; name another file\n"));
        }
        assertThat(bytes("form.xlsx")).isEqualTo(before);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_said() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false));
        assumeFalse(Files.isWritable(closed), "this user may write everything");

        Cli run = map(file("form.xlsx", TextForm.of(FORM).bytes()), "-d", "rented", "-o", closed + "/out.xlsx");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(closed + "/out.xlsx: cannot be written: ");
        assertThat(contents()).containsOnlyKeys("form.xlsx");
    }

    @Test
    void a_profile_that_does_not_fit_the_form_or_cannot_be_read_is_said() {
        TextForm form = TextForm.of(FORM);
        String other = file("other.yaml", "profile: other\ncolumns: {question: Qestion}\n");
        String bad = file("bad.yaml", "profile: bad\nanswers: {Owner: \"{partys}\"}\n");

        assertThat(refusal(form, other))
                .isEqualTo("./form.xlsx:Form: no table of questions: no row holds `Qestion`; did you mean `Question` by"
                        + " `Qestion`?\n");
        assertThat(refusal(form, bad)).startsWith("./bad.yaml:2:18: nothing is called `{partys}`");
        assertThat(refusal(form, folder + "/none.yaml"))
                .isEqualTo("./none.yaml: cannot be read; check its name and permissions\n");
    }

    private String refusal(TextForm form, String profile) {
        FormRun run = filled(form, "--profile", profile);
        assertThat(run.cli().exit()).isEqualTo(2);
        assertThat(run.result()).isEmpty();
        return run.cli().err();
    }
}
