package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and guidance may stand above the header of a CSV file. */
class TitlesAboveTest {

    @Test
    void the_header_is_found_below_rows_of_any_width() {
        Read read = Read.text("Supplier review\nPlease answer by Friday,,,,\n\nID,Question\nA,Why?\n,How?\n");

        assertThat(read.header()).containsExactly("ID", "Question");
        assertThat(read.items()).extracting(Item::text).containsExactly("Why?", "How?");
        assertThat(read.items()).extracting(Item::id).containsExactly("A", "6");
        assertThat(read.items()).extracting(i -> i.place().line()).containsExactly(5, 6);
        assertThat(read.problems()).containsExactly("q.csv:4: the header stands here; 3 rows above it are not mapped");
        assertThat(read.unread()).isZero();
    }

    @Test
    void the_delimiter_is_that_of_the_header_and_not_of_the_title() {
        Read read = Read.text("Review, 2026, of doors, keys and locks\r\nNr;Question, in full;Answer\r\n1;Why?;\r\n");

        assertThat(read.dialect().delimiter()).isEqualTo(';');
        assertThat(read.dialect().lineEnding()).isEqualTo("\r\n");
        assertThat(read.header()).containsExactly("Nr", "Question, in full", "Answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Doors\n\nand locks\"\nID,Question\n1,Why?\n",
                "\"Doors, \"\"and\"\"\nlocks\",\nID,Question\n1,Why?\n",
                "Doors\rID,Question\r1,Why?\r",
                "Security requirements,\nID,Question\n1,Why?\n",
                ",\nID,Question\n1,Why?\n",
                "sep=,\nDoors\nID,Question\n1,Why?\n",
                "\ufeffDoors\nID,Question\n1,Why?\n"
            })
    void titles_may_hold_what_cells_hold(String text) {
        Read read = Read.text(text);

        assertThat(read.header()).containsExactly("ID", "Question");
        assertThat(read.items()).extracting(Item::text).containsExactly("Why?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foo,Question\n1,Why?\nID,Question\n",
                "Question,Answer\nID,Question\n",
                "Description,Answer\nID,Question\n",
                "Question one,Question two\nID,Question\n",
                "Question\nWhy?\n"
            })
    void a_first_row_that_names_the_question_is_the_header(String text) {
        Read read = Read.text(text);

        assertThat(String.join(",", read.header()))
                .isEqualTo(text.lines().findFirst().orElseThrow());
    }

    @Test
    void the_columns_that_the_user_names_tell_the_header() {
        ReadOptions options = new ReadOptions(Optional.empty(), Map.of(ColumnRole.QUESTION, "what we ask"), List.of());

        Read read = Read.text("ID,Question\nOld,Form\nNr,What we ask\n1,Why?\n", options);

        assertThat(read.header()).containsExactly("Nr", "What we ask");
        assertThat(read.items()).extracting(Item::text).containsExactly("Why?");
    }

    @Test
    void a_header_below_thirty_rows_is_not_looked_for() {
        assertThat(Read.text("Note\n".repeat(29) + "ID,Question\n1,Why?\n").items())
                .hasSize(1);
        assertThat(Read.fatal("Note\n".repeat(30) + "ID,Question\n1,Why?\n"))
                .isEqualTo("q.csv: no row looks like a header among the first 30; looked for a column called such as"
                        + " `question` or `requirement`; pass --column question=HEADER");
    }
}
