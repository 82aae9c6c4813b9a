package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.TextForm;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form's own answer cells get, and what the summary says of them. */
class AnswerCellsTest extends InForms {

    /** The vendor answers for the lock, the customer for the key, the vendor and a third party for the alarm. */
    private static TextForm form(String... answers) {
        return TextForm.of("""
                ID | Question                       | Responsible Party | Customer Responsibilities
                1  | Is the door locked?            |                   |
                2  | Who has the key of the door?   |                   |
                3  | Is there an alarm?             |                   |
                4  | What is for lunch?             |                   |
                """).offering("C2:C5", answers);
    }

    @Test
    void a_list_gets_the_name_of_who_answers_where_it_offers_it() {
        TextForm form = form("acme", "Customer", "Acme; Customer", "Vendor");

        assertThat(changed(form, filled(form).done()))
                .containsEntry("Form!C2", "acme")
                .containsEntry("Form!C3", "Customer")
                .doesNotContainKey("Form!C4");
    }

    @Test
    void below_a_header_that_names_the_columns_in_another_order_each_row_is_filled_by_its_own() {
        TextForm form = TextForm.of("""
                ID | Question                     | Responsible Party | Remarks
                1  | Is the door locked?          |                   |
                ID | Question                     | Remarks           | Responsible Party
                2  | Who has the key of the door? |                   |
                """);

        assertThat(changed(form, filled(form).done())).isEqualTo(Map.of("Form!C2", "Acme", "Form!D4", "Customer"));
    }

    @Test
    void a_header_that_stands_again_in_capitals_and_names_less_leaves_no_column_of_its_own_beside_it() {
        TextForm form = TextForm.of("""
                ID | Question                     | Responsible Party | Remarks
                1  | Is the door locked?          |                   |
                ID | Question                     |                   | RESPONSIBLE PARTY
                2  | Who has the key of the door? |                   |
                """);

        assertThat(changed(form, filled(form).done())).isEqualTo(Map.of("Form!C2", "Acme", "Form!D4", "Customer"));
    }

    @Test
    void a_header_without_a_name_for_the_questions_moves_the_answers_too() {
        TextForm form = TextForm.of("""
                Doors |                              | Responsible Party | Notes | Answer
                D-1   | Is the door locked?          |                   |       | Yes
                D-2   | Who has the key of the door? |                   |       | Yes
                Bells |                              | Answer            | Notes | Responsible Party
                B-1   | Is there an alarm?           | Yes               |       |
                """);

        assertThat(changed(form, filled(form).done()))
                .isEqualTo(Map.of("Form!C2", "Acme", "Form!C3", "Customer", "Form!E5", "Acme; Night guard"));
    }

    @Test
    void a_cell_that_rows_share_stays_blank_where_they_differ() {
        TextForm form = TextForm.of("""
                ID | Question                     | Responsible Party
                1  | Is the door locked?          |
                2  | Who has the key of the door? |
                3  | Is the door locked?          |
                4  | Is the door locked?          |
                """).merged("C2:C3").merged("C4:C5");

        FormRun run = filled(form).done();

        assertThat(changed(form, run)).isEqualTo(Map.of("Form!C4", "Acme"));
        assertThat(run.cli().err()).endsWith("""
                1 cell filled in 2 rows
                  among them: 1 cell that several rows share, with the same answer
                  left blank: 1 cell that several rows share, with different answers
                """);
    }

    @Test
    void a_list_gets_its_own_word_for_who_answers() {
        TextForm form = form("Client", "Cloud Service Provider (CSP)", "Both", "N/A");

        FormRun run = filled(form).done();

        assertThat(changed(form, run))
                .isEqualTo(Map.of(
                        "Form!C2", "Cloud Service Provider (CSP)",
                        "Form!C3", "Client",
                        "Form!D3", "Holds the keys."));
        assertThat(run.cli().err()).endsWith("""
                3 cells filled in 2 rows
                  left blank: 1 row to review or outside the model
                  left blank: 1 cell whose drop-down does not offer `Acme; Night guard`
                """);
    }

    @Test
    void a_saved_profile_keeps_the_words_of_lists() {
        TextForm form = form("Client", "Supplier");
        String profile = folder.resolve("saved.yaml").toString();
        String rulesFolder = rules.toString();

        Cli saved = Cli.run(
                "inspect",
                file("form.xlsx", form.bytes()),
                "--save-profile",
                profile,
                "--rules",
                rulesFolder,
                "--trust-rules");

        assertThat(saved.exit()).as(saved.err()).isZero();
        assertThat(changed(form, filled(form, "--profile", profile).done()))
                .isEqualTo(changed(form, filled(form).done()))
                .containsEntry("Form!C2", "Supplier");
    }

    @Test
    void a_word_that_the_list_has_not_is_never_written() {
        TextForm form = form("Us", "Them", "Third party");

        assertThat(changed(form, filled(form).done())).isEqualTo(Map.of("Form!D3", "Holds the keys."));
    }

    @Test
    void a_cell_that_a_person_filled_is_not_counted_among_the_blank() {
        TextForm form = form("Vendor", "Client")
                .with("C4", "Guard")
                .with("C5", "Nobody")
                .with("D5", "None");

        FormRun run = filled(form).done();

        assertThat(changed(form, run)).doesNotContainKeys("Form!C4", "Form!C5", "Form!D5");
        assertThat(run.cli().err()).endsWith("""
                3 cells filled in 2 rows
                """);
    }

    @Test
    void a_text_for_which_there_is_no_other_stays_and_is_counted() {
        TextForm form =
                form("Vendor", "Client").with("C2", "Client").with("D2", "Old.").with("C4", "Guard");

        FormRun run = filled(form, "--overwrite").done();

        assertThat(changed(form, run))
                .isEqualTo(Map.of("Form!C2", "Vendor", "Form!C3", "Client", "Form!D3", "Holds the keys."));
        assertThat(run.cli().err()).endsWith("""
                3 cells filled in 2 rows
                  left blank: 1 row to review or outside the model
                  kept: 2 cells that held a text, where there is none to replace it
                """);
    }

    @Test
    void a_kept_cell_is_counted_once_as_kept() {
        TextForm form = form("Vendor", "Client").with("C2", "Client");

        FormRun run = filled(form).done();

        assertThat(run.cli().err()).endsWith("""
                  left blank: 1 cell whose drop-down does not offer `Acme; Night guard`
                  kept: 1 cell that already held another text; --overwrite replaces them
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INDIRECT(\"Lists\")", "Missing!$A$1:$A$3", "no_such_name", "$Z$1:$Z$3"})
    void a_cell_whose_list_cannot_be_read_stays_blank_and_is_counted(String list) {
        TextForm form = TextForm.of("""
                ID | Question                     | Responsible Party
                1  | Is the door locked?          |
                2  | Who has the key of the door? |
                """).offeringFormula("C2", list);

        FormRun run = filled(form).done();

        assertThat(changed(form, run)).isEqualTo(Map.of("Form!C3", "Customer"));
        assertThat(run.cli().err()).endsWith("""
                1 cell filled in 1 row
                  left blank: 1 cell whose drop-down's list cannot be read
                """);
    }

    @Test
    void a_list_that_moves_along_with_its_cells_is_not_read_as_the_same_for_all() {
        TextForm form = TextForm.of("""
                ID | Question                     | Responsible Party | Notes | Vendor   | Customer
                1  | Is the door locked?          |                   |       | Supplier | Client
                2  | Who has the key of the door? |                   |       |          |
                """).offeringFormula("C2:C3", "E1:F1");

        FormRun run = filled(form).done();

        assertThat(changed(form, run)).isEmpty();
        assertThat(run.cli().err()).endsWith("left blank: 2 cells whose drop-down's list cannot be read\n");
    }

    @Test
    void a_question_whose_answers_are_names_of_columns_is_no_header() {
        TextForm form = TextForm.of("""
                ID | Question                     | Responsible Party | Vendor   | Customer
                1  | Is the door locked?          |                   | Customer | Vendor
                2  | Who has the key of the door? |                   |          |
                """);

        assertThat(changed(form, filled(form).done())).isEqualTo(Map.of("Form!C2", "Acme", "Form!C3", "Customer"));
    }

    @Test
    void a_list_under_a_name_that_begins_like_a_cell_is_read() {
        TextForm form = TextForm.of("""
                ID | Question                     | Responsible Party | Notes | Supplier
                1  | Is the door locked?          |                   |       | Client
                2  | Who has the key of the door? |                   |       |
                """).named("v1_owners", "Form!$E$1:$E$2").offeringFormula("C2:C3", "v1_owners");

        assertThat(changed(form, filled(form).done())).isEqualTo(Map.of("Form!C2", "Supplier", "Form!C3", "Client"));
    }
}
