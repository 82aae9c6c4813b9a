package dev.bailiwick.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.ColumnRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFinderTest {

    @Test
    void the_header_is_found_below_titles_and_guidance() {
        Found found = Found.on("""
                Vendor questionnaire
                Please answer each question in full. Where a question does not apply, say so.

                ID | Question | Answer
                1 | Is the door locked? |
                2 | Is there an alarm? | Yes
                """);

        assertThat(found.layout().tables().get(0).headerRow()).isEqualTo(4);
        assertThat(found.items()).containsExactly("1 Is the door locked?", "2 Is there an alarm?");
    }

    @Test
    void headings_between_the_questions_become_their_section() {
        Found found = Found.on("""
                ID | Question | Answer
                Doors
                1 | Is the door locked? |
                Alarms and bells | |
                2 | Is there an alarm? |
                """);

        assertThat(found.items())
                .containsExactly("1 [Doors] Is the door locked?", "2 [Alarms and bells] Is there an alarm?");
    }

    @Test
    void a_request_without_an_id_is_a_question_and_no_heading() {
        Found found = Found.on("""
                ID | Question | Answer
                1 | Is the door locked? |
                | Describe who has the key of the door |
                | b) If so, please name the locksmith |
                | List the doors without a key |
                | List doors and gates without a key |
                2 | Is there an alarm? |
                """);

        assertThat(found.items())
                .contains("3 Describe who has the key of the door", "4 b) If so, please name the locksmith")
                .contains("5 List the doors without a key", "6 List doors and gates without a key")
                .endsWith("2 Is there an alarm?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Supply chain security", "List of doors", "Name", "State Laws", "Describe", "Details"})
    void a_heading_that_begins_like_a_request_stays_one(String heading) {
        Found found = Found.on("ID | Question | Answer\n| " + heading + " |\n2 | Is there an alarm? |\n");

        assertThat(found.items()).containsExactly("2 [" + heading + "] Is there an alarm?");
    }

    @Test
    void what_stands_in_the_first_row_of_a_merge_serves_all_its_rows() {
        MemoryGrid grid = MemoryGrid.of("""
                        Question ID | Question | Domain
                        1 | Is the door locked? | Doors
                        2 | Who has the key? |
                        3 | Is there an alarm? |
                        """).merged(2, 3, 3, 3);

        assertThat(Found.in(Found.wanted(Map.of()), grid).items())
                .containsExactly("1 [Doors] Is the door locked?", "2 [Doors] Who has the key?", "3 Is there an alarm?");
    }

    @Test
    void a_header_that_stands_again_is_no_question() {
        Found found = Found.on("""
                ID | Question | Answer
                1 | Is the door locked? |
                ID | Question | Answer
                2 | Is there an alarm? |
                """);

        assertThat(found.items()).hasSize(2);
        assertThat(found.rows()).hasSize(3);
    }

    @Test
    void a_further_block_may_have_its_columns_in_another_order() {
        Found found = Found.on("""
                ID | Question | Answer
                1 | Is the door locked? |
                Question | Answer | ID
                Is there an alarm? | Yes | 2
                """);

        assertThat(found.items()).containsExactly("1 Is the door locked?", "2 Is there an alarm?");
    }

    @Test
    void short_questions_with_words_that_headers_have_too_are_no_header() {
        Found found = Found.on("""
                Domain | Requirement | Responsible Party
                Incident Response | Breach notification requirements |
                Patch status | Vulnerability scanning requirement |
                Asset owner | Type of requirement | Requirement
                """);

        assertThat(found.items())
                .containsExactly(
                        "2 [Incident Response] Breach notification requirements",
                        "3 [Patch status] Vulnerability scanning requirement",
                        "4 [Asset owner] Type of requirement");
    }

    @Test
    void a_header_of_other_known_names_is_one() {
        Found found = Found.on("""
                Domain | Requirement | Responsible Party
                Doors | Is the door locked? |
                Question | Section | Owner
                Is there an alarm? | Alarms |
                """);

        assertThat(found.items()).containsExactly("2 [Doors] Is the door locked?", "4 [Alarms] Is there an alarm?");
    }

    @Test
    void a_header_that_shares_a_name_with_the_one_above_is_one() {
        Found found = Found.on("""
                Domain | Requirement | Responsible Party
                Doors | Is the door locked? |
                Security requirements of the house | Room type | Responsible Party
                Is there an alarm? | Cellar |
                """);

        assertThat(found.items()).containsExactly("2 [Doors] Is the door locked?", "4 Is there an alarm?");
    }

    @Test
    void what_follows_an_end_mark_is_no_question() {
        Found found = Found.on("""
                ID | Question | Answer
                1 | Is the door locked? |
                End of Standard
                © Copyright of somebody. All rights reserved.
                To use this form otherwise, write to us.
                """);

        assertThat(found.items()).containsExactly("1 Is the door locked?");
    }

    @Test
    void where_headers_name_answers_only_the_question_is_found_by_what_stands_below() {
        Found found = Found.on("""
                Form of somebody

                Doors | | Answer | Additional Information | Guidance
                DOOR-01 | Is the door locked? | | |
                DOOR-02 | Who has the key? | | |
                End Table Data

                Alarms | | Answer | Additional Information | Guidance
                ALRM-01 | Is there an alarm? | | |
                """);

        assertThat(found.items())
                .containsExactly(
                        "DOOR-01 [Doors] Is the door locked?",
                        "DOOR-02 [Doors] Who has the key?",
                        "ALRM-01 [Alarms] Is there an alarm?");
        assertThat(found.layout().tables().get(0).header())
                .containsExactly("id", "question", "Answer", "Additional Information", "Guidance");
    }

    @Test
    void a_title_that_looks_like_a_questions_name_is_a_title() {
        Found found = Found.on("""
                Security Requirements | | Answer | Additional Information
                DOOR-01 | Is the door locked? | |
                DOOR-02 | Who has the key? | |
                """);

        assertThat(found.items()).first().isEqualTo("DOOR-01 [Security Requirements] Is the door locked?");
    }

    @Test
    void two_columns_that_look_equally_like_the_question_are_for_the_user_to_choose() {
        assertThatThrownBy(() -> Found.on("""
                        ID | Cloud Question | Privacy Question
                        1 | Is the door locked? | Who may look in?
                        """))
                .isInstanceOf(UnusableException.class)
                .hasMessage("form.xlsx:Form!A1: 2 columns look equally like the question: `Cloud Question`, `Privacy"
                        + " Question`; pass --column \"question=Cloud Question\", or another of them");
    }

    @Test
    void of_two_such_columns_one_that_is_empty_does_not_count() {
        Found found = Found.on("""
                ID | Cloud Question | Privacy Question
                1 | Is the door locked? |
                """);

        assertThat(found.items()).containsExactly("1 Is the door locked?");
    }

    @Test
    void the_user_can_say_which_column_is_the_question() {
        Map<ColumnRole, String> columns = Map.of(ColumnRole.QUESTION, "Privacy Question");
        Grid grid = MemoryGrid.of("""
                ID | Cloud Question | Privacy Question
                1 | Is the door locked? | Who may look in?
                """);

        assertThat(Found.in(Found.wanted(columns), grid).items()).containsExactly("1 Who may look in?");
    }

    @Test
    void an_id_that_stands_twice_on_a_sheet_is_said() {
        Found found = Found.on("""
                ID | Question
                1 | Is the door locked?
                1 | Is there an alarm?
                """);

        assertThat(found.problems())
                .containsExactly(
                        "form.xlsx:Form!B3: id `1` stands here a second time, after row 2; both rows are kept");
    }

    @Test
    void a_row_whose_question_is_missing_is_kept_as_a_blank_item() {
        assertThat(Found.on("ID | Question | Answer\nA-1 | Is the door locked? |\nA-2 | | Yes\n")
                        .items())
                .containsExactly("A-1 Is the door locked?", "A-2 ");
    }
}
