package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.TextForm;
import org.junit.jupiter.api.Test;

/** Where the mapping's columns go that are added to a form. */
class AddColumnsTest extends InForms {

    private static final String TABLE = """
            Doors and alarms
            ID | Question             | Answer
            1  | Is the door locked?  | yes
               | Alarms               |
            2  | Is there an alarm?   |
            """;

    @Test
    void they_stand_beside_the_table_whatever_stands_far_away() {
        TextForm form = TextForm.of(TABLE)
                .with("F1", "a title")
                .with("G4", "a remark")
                .with("E9", "below")
                .with("XFD3", "far away")
                .with("XFD9", "farther");

        FormRun run = filled(form, "--add-columns").done();

        assertThat(changed(form, run).keySet()).allMatch(place -> place.matches("Form!([D-M]|N)[235]"));
        assertThat(changed(form, run))
                .containsEntry("Form!D2", "area")
                .containsEntry("Form!D3", "doors")
                .containsEntry("Form!N2", "why");
    }

    @Test
    void they_stand_side_by_side_behind_what_they_would_replace() {
        TextForm form = TextForm.of(TABLE).with("F5", "a note").merged("H3:I3");

        FormRun run = filled(form, "--add-columns").done();

        assertThat(changed(form, run)).containsEntry("Form!J2", "area").containsEntry("Form!J5", "safety");
        assertThat(changed(form, run).keySet()).allMatch(place -> place.matches("Form![J-T][235]"));
    }

    @Test
    void a_formula_that_shows_nothing_is_not_replaced() {
        TextForm form = TextForm.of(TABLE).formula("D3", "C3");

        assertThat(changed(form, filled(form, "--add-columns").done())).containsEntry("Form!E2", "area");
    }

    @Test
    void where_there_is_no_room_the_run_says_what_to_take_instead() {
        TextForm form = TextForm.of(TABLE).with("XFA2", "Notes");

        FormRun run = filled(form, "--add-columns");

        assertThat(run.cli().exit()).isEqualTo(2);
        assertThat(run.result()).isEmpty();
        assertThat(run.cli().err())
                .isEqualTo("./form.xlsx:Form!XFA2: there is no room for 11 columns to the right of the table; put them"
                        + " on a sheet of their own: --sheet-out NAME\n");
        assertThat(filled(form, "--sheet-out", "Mapping").done().result()).isNotEmpty();
    }

    @Test
    void done_again_a_note_beside_a_heading_stays_and_the_heading_is_none_of_the_questions() {
        TextForm form = TextForm.of(TABLE).with("H4", "a note");
        FormRun once = filled(form, "--add-columns").done();

        FormRun again = filled(once.result(), "--add-columns").done();

        assertThat(changed(form, once)).containsEntry("Form!D2", "area").containsEntry("Form!N2", "why");
        assertThat(FormRun.cells(again.result())).isEqualTo(FormRun.cells(once.result()));
        assertThat(again.cli().err())
                .startsWith("2 items: ")
                .isEqualTo(once.cli().err());
    }

    @Test
    void done_again_below_a_header_that_stands_again_in_another_order_nothing_changes() {
        TextForm form = TextForm.of(TABLE + """
                ID | Answer | Question           |  |  |  | a note
                3  |        | Is the gate locked?
                   |        | Gates              |  |  |  | another
                """);
        FormRun once = filled(form, "--add-columns").done();

        FormRun again = filled(once.result(), "--add-columns").done();

        assertThat(changed(form, once)).containsEntry("Form!H6", "area").containsEntry("Form!H7", "doors");
        assertThat(FormRun.cells(again.result())).isEqualTo(FormRun.cells(once.result()));
        assertThat(again.cli().err()).isEqualTo(once.cli().err());
    }

    @Test
    void done_again_a_heading_over_the_whole_table_stays_one() {
        TextForm form = TextForm.of("Question | Answer\nDoors |\nIs the door locked? | yes\n")
                .merged("A2:B2");
        FormRun once = filled(form, "--add-columns").done();

        FormRun again = filled(once.result(), "--add-columns").done();

        assertThat(again.cli().err())
                .startsWith("1 item: ")
                .isEqualTo(once.cli().err());
        assertThat(FormRun.cells(again.result())).isEqualTo(FormRun.cells(once.result()));
    }

    @Test
    void done_again_a_note_is_kept_where_a_heading_has_become_a_question() {
        TextForm form = TextForm.of("""
                ID | Question            | Answer | area | topic | duties | vendor_duty | status | why | confidence
                1  | Is the door locked? |        |      |       |        |             | mapped |     |
                2  | Is there an alarm?  |        |      |       | a note
                ID | Question            | Answer |      |       | a note
                """);

        FormRun run = filled(form, "--add-columns").done();

        assertThat(changed(form, run))
                .containsEntry("Form!D2", "doors")
                .containsEntry("Form!D3", "safety")
                .containsEntry("Form!D4", "area")
                .doesNotContainKeys("Form!F3", "Form!F4");
    }

    @Test
    void done_again_they_are_none_of_the_columns_that_the_form_asks_to_be_filled() {
        FormRun once = filled(TextForm.of(TABLE), "--add-columns", "--profile", "generic")
                .done();

        FormRun again =
                filled(once.result(), "--add-columns", "--profile", "generic").done();

        assertThat(again.cli().err()).isEqualTo(once.cli().err()).doesNotContain("filled");
    }
}
