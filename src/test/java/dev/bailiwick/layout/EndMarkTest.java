package dev.bailiwick.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows end a table, and what is said of the rows below. */
class EndMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "End of contract: who gets the keys?",
                "End of contract: handing over of the keys",
                "Notes say all rights reserved"
            })
    void a_question_that_begins_or_reads_like_an_end_mark_ends_nothing(String text) {
        Found found = Found.on("Question | Answer\nIs the door locked? |\n" + text + " |\nIs there an alarm? |\n");

        assertThat(found.items()).containsExactly("2 Is the door locked?", "3 " + text, "4 Is there an alarm?");
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void a_requirement_with_an_id_ends_nothing_and_no_chapter_does() {
        Found found = Found.on("""
                ID | Question | Answer
                1 | End of life of the locks |
                End of contract | |
                2 | Who gets the keys |
                """);

        assertThat(found.items())
                .containsExactly("1 End of life of the locks", "2 [End of contract] Who gets the keys");
    }

    @Test
    void a_chapter_beside_its_question_ends_nothing() {
        Found found = Found.on("Domain | Question | Answer\nEnd of contract | Key handover |\n");

        assertThat(found.items()).containsExactly("2 [End of contract] Key handover");
    }

    @Test
    void what_stands_below_the_end_of_a_form_is_passed_over_and_told() {
        Found found = Found.on("""
                ID | Question | Answer
                1 | Is the door locked? |
                End of Standard
                2 | Is there an alarm? |
                3 | Who has the key? |
                ID | Question | Answer
                4 | Is there a gate? |
                """);

        assertThat(found.items()).containsExactly("1 Is the door locked?", "4 Is there a gate?");
        assertThat(found.problems())
                .containsExactly(
                        "form.xlsx:Form!A3: the table ends here, and 2 rows with questions below, from row 4 to"
                                + " row 5, are passed over; if they belong to it, clear this cell");
    }

    @Test
    void what_an_end_mark_passes_over_at_the_end_of_the_sheet_is_told_too() {
        Found found = Found.on("ID | Question\n1 | Is the door locked?\nEnd\n2 | Is there an alarm?\n");

        assertThat(found.problems())
                .containsExactly("form.xlsx:Form!A3: the table ends here, and 1 row with a question below, row 4, is"
                        + " passed over; if it belongs to it, clear this cell");
    }

    @Test
    void requirements_below_an_end_mark_are_told_even_where_they_have_no_ids() {
        Found found = Found.on("Requirement | Answer\nDoors are locked |\nEnd of locks |\nGates are locked |\n");

        assertThat(found.problems()).singleElement().asString().startsWith("form.xlsx:Form!A3: the table ends here");
    }
}
