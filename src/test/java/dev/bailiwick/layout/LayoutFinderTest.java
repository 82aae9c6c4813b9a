package dev.bailiwick.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.layout.Layout.Skipped;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.profile.ProfileReader;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutFinderTest {

    private static final Grid DOORS = sheet("Doors", "ID | Question | Answer\n1 | Is the door locked? |\n");
    private static final Grid ALARMS = sheet("Alarms", "ID | Question | Answer\n2 | Is there an alarm? |\n");

    private static MemoryGrid sheet(String name, String text) {
        return new MemoryGrid(name, false, text);
    }

    private static Found found(Grid... grids) {
        return Found.in(Found.wanted(Map.of()), grids);
    }

    @Test
    void every_sheet_with_a_table_is_read_and_the_others_are_named() {
        Grid words = sheet("Read me", "Welcome\nAnswer the questions on the sheets that follow.\n");
        Grid hidden = new MemoryGrid("Bank", true, "ID | Question | Answer\n9 | Is it hidden? |\n");
        Found found = found(words, DOORS, hidden, ALARMS);

        assertThat(found.items()).containsExactly("1 Is the door locked?", "2 Is there an alarm?");
        assertThat(found.layout().skipped())
                .containsExactly(
                        new Skipped("Read me", "no row looks like the header of a table of questions"),
                        new Skipped("Bank", "it is hidden"));
    }

    @Test
    void a_vague_header_counts_only_where_no_sheet_has_a_clear_one() {
        Grid terms = sheet("Terms", "Description | Comments\nA door | what one walks through\n");

        assertThat(found(terms).items()).containsExactly("2 A door");
        assertThat(found(terms, DOORS).layout().skipped())
                .containsExactly(new Skipped("Terms", "its header says less than that of another sheet"));
    }

    @Test
    void a_question_that_stands_on_two_sheets_is_one_item() {
        Grid again = sheet("Again", "ID | Question | Answer\n1 | Is the door locked? |\n2 | Is it another? |\n");
        Found found = found(DOORS, again);

        assertThat(found.items()).containsExactly("1 Is the door locked?", "2 Is it another?");
        assertThat(found.rows()).hasAtLeastOneElementOfType(Row.Again.class);
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void the_same_words_under_another_heading_are_another_item() {
        String table = "ID | Section | Question\n1 | %s | Who is responsible?\n";
        Found found = found(
                sheet("A", String.format(table, "Doors")),
                sheet("B", String.format(table, "Alarms")),
                sheet("C", String.format(table, "Alarms")));

        assertThat(found.items()).containsExactly("1 [Doors] Who is responsible?", "1 [Alarms] Who is responsible?");
        assertThat(found.rows()).hasSize(3).last().isInstanceOf(Row.Again.class);
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void the_same_words_after_another_question_are_another_item() {
        String table = "ID | Question | Answer\n%s |\n9 | If yes, describe. |\n";
        Found found = found(
                sheet("A", String.format(table, "1 | Is the door locked?")),
                sheet("B", String.format(table, "2 | Is there an alarm?")));

        assertThat(found.items())
                .containsExactly(
                        "1 Is the door locked?", "9 If yes, describe.", "2 Is there an alarm?", "9 If yes, describe.");
    }

    @Test
    void sheets_can_be_chosen_hidden_ones_too() {
        Grid hidden = new MemoryGrid("Bank", true, "ID | Question\n9 | Is it hidden?\n");
        Wanted any = Found.wanted(Map.of());
        Wanted wanted = new Wanted(any.options(), any.profile(), any.known(), any.otherwise(), List.of("ba*"));

        assertThat(Found.in(wanted, DOORS, hidden).items()).containsExactly("9 Is it hidden?");
    }

    @Test
    void a_workbook_without_a_table_is_refused_sheet_by_sheet() {
        Grid words = sheet("Read me", "Welcome\n");
        Grid hidden = new MemoryGrid("Bank", true, "ID | Question\n9 | Is it hidden?\n");

        assertThatThrownBy(() -> found(words, hidden))
                .isInstanceOf(UnusableException.class)
                .hasMessage("form.xlsx:Bank: no table of questions: it is hidden; to read it, pass --sheet \"Bank\"\n"
                        + "form.xlsx:Read me: no table of questions: no row looks like the header of a table of questions;"
                        + " name the question's column: --column question=HEADER, or describe the form: --profile"
                        + " FILE.yaml");
    }

    @Test
    void a_column_that_no_sheet_has_is_told_with_the_nearest() {
        Map<ColumnRole, String> columns = Map.of(ColumnRole.QUESTION, "Questoin");

        assertThatThrownBy(() -> Found.in(Found.wanted(columns), DOORS))
                .hasMessage(
                        "form.xlsx:Doors: no table of questions: no row holds `Questoin`; did you mean `Question` by"
                                + " `Questoin`?");
    }

    @Test
    void an_answer_column_that_no_sheet_has_is_told_with_the_nearest() {
        Profile profile = ProfileReader.parse("{profile: p, answers: {Anwser: \"{area}\"}}", "p.yaml");

        assertThatThrownBy(() -> Found.in(Found.by(profile), DOORS))
                .hasMessage(
                        "form.xlsx: no table has the column `Anwser` that profile `p` names; did you mean `Answer`?");
    }

    @Test
    void a_known_form_is_recognised_by_its_headers() {
        Profile known = ProfileReader.parse(
                "{profile: k, known by: [Answer, Owner], columns: {question: Ask, id: No}}", "k.yaml");
        Grid form = sheet("Form", "A title\nNo | Ask | Answer | Owner\n7 | Is the door locked? | |\n");
        Found found = Found.in(Found.knowing(known), form);

        assertThat(found.items()).containsExactly("7 Is the door locked?");
        assertThat(found.layout().recognised()).isTrue();
        assertThat(found.layout().profile()).isEqualTo(Optional.of(known));
        assertThat(Found.in(Found.knowing(known), DOORS).layout().profile()).isEmpty();
    }
}
