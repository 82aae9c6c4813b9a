package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.TextForm;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form whose header has two rows, and stands again. */
class TwoRowFormTest extends InForms {

    private static final TextForm FORM =
            TextForm.of("""
            ID | Question                     | Vendor            |       |
               |                              | Responsible Party | Notes |
            1  | Is the door locked?          |                   |       |
            ID | Question                     | Vendor            |       |
               |                              | Notes             | Responsible Party |
            2  | Who has the key of the door? |                   |       |
            """).merged("C1:D1").merged("C4:D4").merged("A1:A2").merged("B1:B2");

    @Test
    void the_answers_go_below_the_names_of_its_second_row() {
        FormRun run = filled(FORM).done();

        assertThat(run.cli().err()).startsWith("2 items: 2 mapped, 0 to review, 0 outside the model\n");
        assertThat(changed(FORM, run)).isEqualTo(Map.of("Form!C3", "Acme", "Form!D6", "Customer"));
    }

    @Test
    void columns_are_added_beside_its_first_row() {
        FormRun run = filled(FORM, "--add-columns").done();

        assertThat(changed(FORM, run))
                .containsEntry("Form!E1", "area")
                .containsEntry("Form!E3", "doors")
                .containsEntry("Form!E4", "area")
                .doesNotContainKeys("Form!E2", "Form!E5");
    }
}
