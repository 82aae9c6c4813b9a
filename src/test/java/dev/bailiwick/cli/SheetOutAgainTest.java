package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.TextForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What people wrote on the sheet of an earlier run. */
class SheetOutAgainTest extends InForms {

    private static final TextForm FORM = TextForm.of("""
            ID | Question                     | Answer
            1  | Is the door locked?          |
            2  | Who has the key of the door? |
            """);

    @Test
    void stays_where_it_is_when_nothing_moves() {
        byte[] noted = noted(mapping -> {
            set(mapping, 1, 25, "note");
            set(mapping, 2, 25, "seen by Ann");
            mapping.getRow(2).createCell(26).setCellValue(7.5);
            set(mapping, 9, 0, "a remark below");
        });

        FormRun again = filled(noted, "--sheet-out", "Mapping").done();

        assertThat(texts(again.result())).isEqualTo(texts(noted));
        assertThat(again.cli().err()).doesNotContain("Mapping");
    }

    @Test
    void moves_with_its_question() {
        byte[] noted = noted(mapping -> set(mapping, 2, 25, "seen by Ann"));
        byte[] moved = changed(noted, workbook -> {
            Sheet form = workbook.getSheet("Form");
            set(form, 3, 0, "2");
            set(form, 3, 1, "Who has the key of the door?");
            set(form, 2, 0, "3");
            set(form, 2, 1, "Is there an alarm?");
        });

        Map<String, String> cells =
                FormRun.cells(filled(moved, "--sheet-out", "Mapping").done().result());

        assertThat(FormRun.text(cells, "Mapping!E4")).startsWith("Who has the key");
        assertThat(FormRun.text(cells, "Mapping!Z4")).isEqualTo("seen by Ann");
        assertThat(FormRun.text(cells, "Mapping!Z3")).isEmpty();
    }

    @Test
    void stands_below_and_is_told_where_its_question_is_gone() {
        byte[] noted = noted(mapping -> set(mapping, 1, 25, "seen by Ann"));
        byte[] gone = changed(noted, workbook -> set(workbook.getSheet("Form"), 1, 1, "Is there an alarm?"));

        FormRun again = filled(gone, "--sheet-out", "Mapping").done();

        Map<String, String> cells = FormRun.cells(again.result());
        assertThat(FormRun.text(cells, "Mapping!E2")).isEqualTo("Is there an alarm?");
        assertThat(FormRun.text(cells, "Mapping!Z2")).isEmpty();
        assertThat(FormRun.text(cells, "Mapping!E4")).isEqualTo("Is the door locked?");
        assertThat(FormRun.text(cells, "Mapping!Z4")).isEqualTo("seen by Ann");
        assertThat(again.cli().err())
                .contains(
                        "Mapping: what was written beside questions that are gone stands below the others, from row 4");
    }

    private byte[] noted(Consumer<Sheet> notes) {
        byte[] once = filled(FORM, "--sheet-out", "Mapping").done().result();
        return changed(once, workbook -> notes.accept(workbook.getSheet("Mapping")));
    }

    private static Map<String, String> texts(byte[] workbook) {
        Map<String, String> texts = FormRun.cells(workbook);
        texts.values().removeIf(text -> text.endsWith(":"));
        return texts;
    }

    private static byte[] changed(byte[] form, Consumer<XSSFWorkbook> change) {
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
            change.accept(workbook);
            return FormRun.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows and columns count from 0. */
    private static void set(Sheet sheet, int row, int column, String text) {
        var cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        cells.createCell(column).setCellValue(text);
    }
}
