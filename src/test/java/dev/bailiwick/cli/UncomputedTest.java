package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.TextForm;
import org.junit.jupiter.api.Test;

/** Questions that are formulas, in workbooks that do not hold what they came to. */
class UncomputedTest extends InForms {

    private static final String HELP =
            "the question is a formula, and the workbook does not hold its result; open the workbook in a spreadsheet"
                    + " program and save it\n";

    @Test
    void each_is_named_and_the_others_are_mapped() {
        TextForm form = TextForm.of("ID | Question | Owner\n1 | Is the door locked? |\n2 | | \n")
                .with("C4", "")
                .formula("B3", "Bank!B3")
                .with("A4", "x")
                .formula("B4", "B2")
                .sheet("Bank", "Words\n");

        FormRun run = filled(form, "--add-columns");

        assertThat(run.cli().exit()).isEqualTo(3);
        assertThat(run.cli().err())
                .startsWith("./form.xlsx: sheets that are not read: `Bank` (no row looks like the header of a table of"
                        + " questions)\n./form.xlsx:Form!B3: " + HELP + "./form.xlsx:Form!B4: " + HELP
                        + "1 item: 1 mapped, 0 to review, 0 outside the model; 2 rows could not be read\n");
        assertThat(changed(form, run).keySet()).allMatch(place -> place.matches("Form!([D-M]|N)[12]"));
    }

    @Test
    void a_sheet_with_no_other_questions_is_read_all_the_same() {
        TextForm form = TextForm.of("ID | Question | Answer\n |  | x\n").formula("B2", "C2");

        FormRun run = filled(form, "--add-columns");

        assertThat(run.cli().exit()).isEqualTo(3);
        assertThat(run.cli().err()).startsWith("./form.xlsx:Form!B2: " + HELP + "0 items: ");
    }

    @Test
    void where_the_questions_are_found_by_their_texts_the_sheet_says_what_it_lacks() {
        TextForm form = TextForm.of("Doors | | Answer | Guidance\nD-1 | | |\nD-2 | | |\n")
                .formula("B2", "A2")
                .formula("B3", "A3");

        FormRun run = filled(form, "--add-columns");

        assertThat(run.cli().exit()).isEqualTo(2);
        assertThat(run.cli().err())
                .startsWith("./form.xlsx:Form: no table of questions: row 1 names columns for answers, and the workbook"
                        + " does not hold the results of the formulas below it: open it in a spreadsheet program and"
                        + " save it; ");
    }
}
