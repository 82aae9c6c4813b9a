package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.HecvatLike;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form in the layout of the HECVAT: many sheets, looked-up questions, headers that stand again. */
class HecvatFormTest {

    private static final byte[] FORM = FormRun.bytes(HecvatLike.workbook());

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_question_is_found_once_with_the_title_of_its_block() {
        FormRun run = FormRun.map(folder, FORM, "-d", "byoc", "--add-columns").done();
        Cli jsonl = FormRun.cli("map", folder.resolve("form.xlsx").toString(), List.of("-d", "byoc", "-f", "jsonl"));

        assertThat(run.cli().err()).startsWith("""
                ./form.xlsx: this is the form `HECVAT 4`
                ./form.xlsx: sheets that are not read: `START HERE`, `Summary`, `Evaluation`, `Values` (no row looks like \
                the header of a table of questions); `Questions`, `Scores`, `Lists` (it is hidden)
                240 items: \
                """);
        assertThat(jsonl.out().lines())
                .hasSize(HecvatLike.QUESTIONS)
                .first()
                .asString()
                .contains(
                        "\"sheet\":\"Organization\",\"line\":5,\"id\":\"OWNQ-001\",\"section\":\"Company\",\"question\":\"Has");
    }

    @Test
    void columns_are_added_to_the_right_of_every_block_and_nothing_else_changes() {
        FormRun run = FormRun.map(folder, FORM, "-d", "byoc", "--add-columns").done();
        Map<String, String> before = FormRun.cells(FORM);
        Map<String, String> after = new TreeMap<>(FormRun.cells(run.result()));

        assertThat(after).containsAllEntriesOf(before);
        assertThat(FormRun.frame(run.result())).isEqualTo(FormRun.frame(FORM));
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet()).allMatch(place -> place.matches("[A-Za-z]+![G-Q]\\d+"));
        assertThat(FormRun.text(after, "Organization!G4")).isEqualTo("area");
        assertThat(FormRun.text(after, "Organization!Q16")).isEmpty();
        assertThat(FormRun.text(after, "Organization!Q17")).isEqualTo("why");
        assertThat(FormRun.text(after, "Again!H5")).isEqualTo(FormRun.text(after, "Organization!H5"));
    }

    @Test
    void what_was_added_is_taken_again_and_not_added_twice() {
        FormRun once = FormRun.map(folder, FORM, "-d", "byoc", "--add-columns").done();
        FormRun twice = FormRun.map(folder, once.result(), "-d", "byoc", "--add-columns")
                .done();
        FormRun wide =
                FormRun.map(folder, once.result(), "-d", "all", "--add-columns").done();
        FormRun back = FormRun.map(folder, wide.result(), "-d", "byoc", "--add-columns")
                .done();

        assertThat(FormRun.cells(twice.result())).isEqualTo(FormRun.cells(once.result()));
        assertThat(texts(back)).isEqualTo(texts(once));
    }

    private static Map<String, String> texts(FormRun run) {
        Map<String, String> texts = new TreeMap<>();
        FormRun.cells(run.result()).forEach((place, cell) -> {
            if (!cell.endsWith(":")) {
                texts.put(place, cell.replaceFirst("^\\d*:", ""));
            }
        });
        return texts;
    }

    @Test
    void the_mapping_can_go_to_a_sheet_of_its_own_and_does_so_again() {
        FormRun once = FormRun.map(folder, FORM, "-d", "all", "--sheet-out", "Who answers")
                .done();
        FormRun again = FormRun.map(folder, once.result(), "-d", "all", "--sheet-out", "Who answers")
                .done();
        Map<String, String> cells = FormRun.cells(once.result());

        assertThat(FormRun.text(cells, "Who answers!A2")).isEqualTo("Organization");
        assertThat(FormRun.text(cells, "Who answers!E2")).startsWith("Has your company");
        assertThat(cells).containsAllEntriesOf(FormRun.cells(FORM)).doesNotContainKey("Who answers!A252");
        assertThat(FormRun.text(cells, "Who answers!A251")).isEqualTo("Again");
        assertThat(FormRun.text(cells, "Who answers!F251")).isEqualTo(FormRun.text(cells, "Who answers!F11"));
        assertThat(texts(again)).isEqualTo(texts(once));
    }

    @Test
    void a_sheet_of_the_form_is_never_written_over() {
        FormRun run = FormRun.map(folder, FORM, "-d", "byoc", "--sheet-out", "summary");

        assertThat(run.cli().exit()).isEqualTo(2);
        assertThat(run.cli().err())
                .endsWith(
                        "./form.xlsx:Summary: the workbook has a sheet of this name already; give another to --sheet-out\n");
    }

    @Test
    void a_form_without_columns_for_answers_says_what_to_pass() {
        FormRun run = FormRun.map(folder, FORM, "-d", "byoc");

        assertThat(run.cli().exit()).isEqualTo(2);
        assertThat(run.result()).isEmpty();
        assertThat(run.cli().err())
                .endsWith(
                        "./form.xlsx: the form has no column for who answers; add some with --add-columns, or a sheet with"
                                + " --sheet-out NAME, or name the columns in a --profile\n");
    }

    @Test
    void its_sheets_fit_one_table_of_csv() throws IOException {
        Path form = Files.write(folder.resolve("form.xlsx"), FORM);
        Cli csv = FormRun.cli("map", form.toString(), List.of("-d", "byoc"));

        assertThat(csv.exit()).isZero();
        assertThat(csv.out()).startsWith("id,question,Answer,Additional Information,Guidance,Analyst Notes,area,");
    }
}
