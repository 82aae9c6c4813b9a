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
}
