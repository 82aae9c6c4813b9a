package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.TextForm;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forms in the layout of the AI-CAIQ and of FedRAMP's matrix, with questions of the project's own, filled by their profiles. */
class KnownFormsTest extends InForms {

    private static final String LOCKS = "“Locks”, Acme house model, Who does what: Doors";

    @BeforeAll
    static void add_a_crosswalk() throws IOException {
        Files.createDirectories(rules.resolve("crosswalks"));
        Files.writeString(rules.resolve("crosswalks/house.csv"), """
                control,topic,weight,source
                DO-1,door-locks,9,House rules
                DO-2,door-keys,9,House rules
                AL-1,alarm,9,House rules
                """);
    }

    private static TextForm aiCaiq() {
        return TextForm.of("Welcome\nAnswer what follows.\n")
                .sheet("AI-CAIQ", """
                v1 | IN THE LAYOUT OF A KNOWN FORM
                Question ID | Question | Service Provider AI-CAIQ Answer | SSRM Control Ownership | \
                Service Provider Implementation Description (Optional/Recommended) | \
                Service Customer Responsibilities (Optional/Recommended) | Control ID | Control Title
                D-01.1 | Is the door locked?          | Yes | | | | D-01 | Doors
                D-01.2 | Who has the key of the door? |     | | | |      |
                D-02.1 | Is there an alarm?           | Yes | | | | D-02 | Safety
                D-02.2 | Is the gate locked?          | NA  | | | |      |
                D-03.1 | What is for lunch?           |     | | | | D-03 | Food
                End of Standard
                """)
                .merged("A1:H1")
                .merged("G3:G4")
                .merged("H3:H4")
                .offering("C3:C7", "YES", "NO", "NA")
                .offering("D3:D7", "OSP-Owned", "AIC-Owned", "Shared Across the Supply Chain", "Not Determined (ND)");
    }

    @Test
    void of_the_ai_caiq_owner_and_duties_are_filled_and_nothing_else() {
        TextForm form = aiCaiq();

        FormRun run = filled(form).done();

        assertThat(changed(form, run))
                .isEqualTo(Map.of(
                        "AI-CAIQ!D3", "OSP-Owned",
                        "AI-CAIQ!E3", "Fits and repairs the locks. (" + LOCKS + ")",
                        "AI-CAIQ!D4", "AIC-Owned",
                        "AI-CAIQ!F4", "Holds the keys.",
                        "AI-CAIQ!E5", "Runs the alarm. (“Alarm”, Acme house model, Who does what: Safety)"));
        assertThat(FormRun.frame(run.result())).isEqualTo(FormRun.frame(form.bytes()));
        assertThat(run.cli().err()).startsWith("""
                ./form.xlsx: this is the form `AI-CAIQ version 1`
                ./form.xlsx: sheets that are not read: `Form` (no row holds `Question ID` and `Question`)
                5 items: \
                """).endsWith("""
                5 cells filled in 3 rows
                  left blank: 1 row to review or outside the model
                  left blank: 1 row that a person answered as not applicable
                  left blank: 1 cell for which the profile has no words where these parties answer
                """);
    }

    @Test
    void an_answer_that_is_merged_down_leaves_all_its_rows_alone() {
        TextForm form = aiCaiq().with("C3", "NA").with("C5", "NA").merged("C3:C4");

        FormRun run = filled(form).done();

        assertThat(changed(form, run)).isEmpty();
        assertThat(run.cli().err()).contains("left blank: 4 rows that a person answered as not applicable\n");
    }

    @Test
    void not_applicable_can_be_said_in_other_words() {
        TextForm form = aiCaiq().with("C3", "Not applicable").with("C4", "n.a.").with("C5", "NA - see notes");

        FormRun run = filled(form).done();

        assertThat(changed(form, run)).isEmpty();
        assertThat(run.cli().err()).contains("left blank: 4 rows that a person answered as not applicable\n");
    }

    private static TextForm fedramp(String... controls) {
        TextForm form = TextForm.of("""
                Customer Responsibility Matrix
                Say for every control whether it can be inherited, and what the customer has to do.
                Control ID | Can Be Inherited from CSP | Specific Inheritance and Customer Agency/CSP Responsibilities
                """).merged("A2:C2").offering("B4:B8", "Yes", "Partial", "No");
        for (int i = 0; i < controls.length; i++) {
            form.with("A" + (4 + i), controls[i]);
        }
        return form;
    }

    @Test
    void of_the_fedramp_matrix_inheritance_is_filled_and_nothing_else() {
        TextForm form = fedramp(
                "DO-1: the door is locked.", "DO-2: the door has a key.", "AL-1: there is an alarm.", "FO-1: lunch.");

        FormRun run = filled(form).done();

        assertThat(changed(form, run))
                .isEqualTo(Map.of(
                        "Form!B4", "Yes",
                        "Form!B5", "No",
                        "Form!C5", "Not inherited, since the customer answers for it: Holds the keys.",
                        "Form!B6", "Yes"));
        assertThat(FormRun.frame(run.result())).isEqualTo(FormRun.frame(form.bytes()));
        assertThat(run.cli().err())
                .startsWith("./form.xlsx: this is the form `FedRAMP CIS/CRM`\n4 items: ")
                .endsWith("""
                4 cells filled in 3 rows
                  left blank: 1 row to review or outside the model
                """);
    }

    @Test
    void an_id_alone_is_a_hint_only_so_that_a_person_fills_these_rows() {
        TextForm form = fedramp("DO-1", "DO-1(2)", "DO-2");

        FormRun run = filled(form, "--sheet-out", "Proposed").done();

        assertThat(changed(form, run))
                .containsEntry("Proposed!F2", "doors")
                .containsEntry("Proposed!N2", "review")
                .allSatisfy((place, text) -> assertThat(place).startsWith("Proposed!"));
        assertThat(run.cli().err()).endsWith("""
                0 cells filled in 0 rows
                  left blank: 3 rows to review or outside the model
                """);
    }

    @Test
    void a_known_form_with_a_column_for_who_answers_of_its_senders_own_gets_that_filled() {
        TextForm form = TextForm.of("""
                Doors | | Answer | Additional Information | Guidance | Analyst Notes | Responsible Party
                D-01 | Is the door locked? | | | | |
                D-02 | Who has the key of the door? | | | | |
                """);

        FormRun run = filled(form).done();

        assertThat(run.cli().err()).startsWith("./form.xlsx: this is the form `HECVAT 4`\n2 items: ");
        assertThat(changed(form, run)).isEqualTo(Map.of("Form!G2", "Acme", "Form!G3", "Customer"));
    }
}
