package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.TextForm;
import org.junit.jupiter.api.Test;

/** Whoever maps a workbook learns which of its sheets were not. */
class SheetsNotReadTest extends InForms {

    @Test
    void sheets_without_a_table_are_named_in_one_line() {
        TextForm form = TextForm.of("ID | Question | Responsible Party\n1 | Is the door locked? |\n")
                .sheet("Welcome", "Dear all\n")
                .sheet("Empty", "ID | Question\n")
                .sheet("Notes", "See above\n");

        String err = filled(form).done().cli().err();

        assertThat(err)
                .startsWith(
                        "./form.xlsx: sheets that are not read: `Welcome`, `Notes` (no row looks like the header of a"
                                + " table of questions); `Empty` (nothing stands below the header in row 1)\n1 item: ");
    }

    @Test
    void what_the_user_did_not_name_is_no_news() {
        TextForm form = TextForm.of("ID | Question | Responsible Party\n1 | Is the door locked? |\n")
                .sheet("Welcome", "Dear all\n");

        assertThat(filled(form, "--sheet", "Form").done().cli().err()).startsWith("1 item: ");
    }
}
