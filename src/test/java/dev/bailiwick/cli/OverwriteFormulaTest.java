package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.TextForm;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Formulas among the cells for answers. */
class OverwriteFormulaTest extends InForms {

    private static final TextForm FORM = TextForm.of("""
            ID | Question                     | Responsible Party
            1  | Is the door locked?          | Old
            2  | Who has the key of the door? | Old
            """).formula("C3", "A3");

    @Test
    void a_formula_is_left_and_said_and_the_others_are_filled() {
        FormRun run = filled(FORM, "--overwrite").done();

        assertThat(changed(FORM, run)).isEqualTo(Map.of("Form!C2", "Acme"));
        assertThat(run.cli().err()).endsWith("""
                1 cell filled in 1 row
                  kept: 1 cell that a formula computes
                """);
    }

    @Test
    void without_a_formula_nothing_is_said_of_one() {
        TextForm form = TextForm.of("ID | Question | Responsible Party\n1 | Is the door locked? | Old\n");

        FormRun run = filled(form, "--overwrite").done();

        assertThat(run.cli().err()).endsWith("\n1 cell filled in 1 row\n");
    }
}
