package dev.bailiwick.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header whose second row names what stands below a title over several columns. */
class TwoRowHeaderTest {

    private static final String QUESTIONS = "1 | Is the door locked? | | \n2 | Is there an alarm? | | \n";

    @ParameterizedTest
    @ValueSource(strings = {" | | Yes/No | Comment", " | | | Comment", " | | choose one |"})
    void its_second_row_is_no_heading_over_the_questions(String titles) {
        MemoryGrid grid = MemoryGrid.of("ID | Question | Answer | \n" + titles + "\n" + QUESTIONS);

        Found found = Found.in(Found.wanted(Map.of()), grid);

        assertThat(found.items()).containsExactly("1 Is the door locked?", "2 Is there an alarm?");
        assertThat(found.rows()).hasSize(3);
    }

    @Test
    void its_second_row_names_the_columns_that_the_first_leaves_blank_or_joins() {
        MemoryGrid grid = MemoryGrid.of(
                        "ID | Question | Vendor | | \n | | Responsible Party | Notes | Date\n" + QUESTIONS)
                .merged(1, 1, 3, 4);

        Table table = Found.in(Found.wanted(Map.of()), grid).layout().tables().get(0);

        assertThat(table.header()).containsExactly("ID", "Question", "Responsible Party", "Notes", "Date");
        assertThat(table.named("Responsible Party")).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | | | \n | | Vendor | Customer\n",
                "No. | | Vendor | Customer\n",
                " | | Who is it? | Customer\n",
            })
    void a_title_over_several_columns_is_the_name_of_none_wherever_their_names_stand(String below) {
        MemoryGrid grid = MemoryGrid.of("ID | Question | Responsible Party | \n" + below + QUESTIONS)
                .merged(1, 1, 3, 4);

        Table table = Found.in(Found.wanted(Map.of()), grid).layout().tables().get(0);

        assertThat(table.named("Responsible Party")).isEmpty();
    }

    @Test
    void a_title_that_is_not_joined_with_the_blank_beside_it_is_none_either() {
        MemoryGrid grid = MemoryGrid.of("ID | Question | Responsible Party | \n | | Vendor | Customer\n" + QUESTIONS);

        Table table = Found.in(Found.wanted(Map.of()), grid).layout().tables().get(0);

        assertThat(table.header()).containsExactly("ID", "Question", "Vendor", "Customer");
    }

    @Test
    void a_column_whose_cells_are_joined_as_its_name_is_has_that_name() {
        MemoryGrid grid = MemoryGrid.of("ID | Question | Responsible Party | \n" + QUESTIONS)
                .merged(1, 1, 3, 4)
                .merged(2, 2, 3, 4)
                .merged(3, 3, 3, 4);

        Table table = Found.in(Found.wanted(Map.of()), grid).layout().tables().get(0);

        assertThat(table.named("Responsible Party")).containsExactly(3);
    }

    @Test
    void a_heading_below_the_header_stays_one() {
        Found found = Found.on("ID | Question | Answer\nDoors | |\n" + QUESTIONS);
        Found answered = Found.on("ID | Question | Answer | \n | Is there a gate? | Yes | Iron\n" + QUESTIONS);

        assertThat(found.items()).startsWith("1 [Doors] Is the door locked?");
        assertThat(answered.items()).startsWith("2 Is there a gate?");
    }
}
