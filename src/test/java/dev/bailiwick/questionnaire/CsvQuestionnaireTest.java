package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvQuestionnaireTest {

    @Test
    void reads_an_item_with_its_id_section_text_and_place() {
        Read read = Read.text("ID,Domain,Question\nA-1,Keys,Who rotates keys?\n");

        assertThat(read.items())
                .containsExactly(new Item("A-1", "Keys", "Who rotates keys?", new Place("q.csv", 2, 3)));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void keeps_cells_and_question_as_they_stand_but_strips_id_and_section() {
        Read read = Read.text("ID,Domain,Question\n 7 , Keys ,\" Who,\r\n \"\"rotates\"\" \"\n");

        assertThat(read.rows().get(0).cells()).containsExactly(" 7 ", " Keys ", " Who,\r\n \"rotates\" ");
        assertThat(read.items().get(0).id()).isEqualTo("7");
        assertThat(read.items().get(0).section()).isEqualTo("Keys");
        assertThat(read.items().get(0).text()).isEqualTo(" Who,\r\n \"rotates\" ");
    }

    @Test
    void gives_the_row_number_of_a_spreadsheet_where_there_is_no_id() {
        Read read = Read.text("Question\n\"a\nb\"\nc\n");

        assertThat(read.items()).extracting(Item::id).containsExactly("2", "3");
        assertThat(read.rows()).extracting(Row::line).containsExactly(2L, 4L);
    }

    @Test
    void keeps_a_blank_question_as_an_item_with_blank_text() {
        Read read = Read.text("ID,Question\n1,\n2,   \n");

        assertThat(read.items()).extracting(Item::text).containsExactly("", "   ");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void keeps_blank_lines_as_rows_without_an_item() {
        Read read = Read.text("\n\nID,Question\n1,a\n\n2,b\n  \n");

        assertThat(read.rows().get(1)).isEqualTo(new Row.Blank(5, List.of("")));
        assertThat(read.rows().get(3)).isEqualTo(new Row.Blank(7, List.of("  ")));
        assertThat(read.items()).extracting(Item::text).containsExactly("a", "b");
        assertThat(read.unread()).isZero();
    }

    @Test
    void reports_rows_with_too_few_or_too_many_cells_and_goes_on() {
        Read read = Read.text("ID,Section,Question\n1,s\n2,s,a, b?\n3,s,c\n");

        assertThat(read.problems())
                .containsExactly(
                        "q.csv:2: the row has 2 cells where the header has 3, and is kept but not mapped; add the missing"
                                + " cells",
                        "q.csv:3: the row has 4 cells where the header has 3, and is kept but not mapped; if a text holds"
                                + " the delimiter, put the text in quotes");
        assertThat(read.rows().get(1)).isEqualTo(new Row.Unread(3, List.of("2", "s", "a", " b?")));
        assertThat(read.items()).extracting(Item::text).containsExactly("c");
        assertThat(read.unread()).isEqualTo(2);
    }

    @Test
    void warns_of_an_id_that_stands_twice_and_keeps_both() {
        Read read = Read.text("ID,Question\nA,one\nB,two\nA ,three\n,four\n,five\n");

        assertThat(read.problems())
                .containsExactly("q.csv:4: id `A` stands here a second time, after line 2; both rows are kept");
        assertThat(read.items()).hasSize(5);
        assertThat(read.unread()).isZero();
    }

    @Test
    void warns_where_nothing_stands_below_the_header() {
        Read read = Read.text("ID,Question\n");

        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).containsExactly("q.csv:1: nothing stands below the header");
    }

    @Test
    void reads_a_cell_of_a_megabyte() {
        String text = "word ".repeat(1 << 18);

        Read read = Read.text("ID,Question\n1,\"" + text + "\"\n2,b\n");

        assertThat(read.items()).extracting(Item::text).containsExactly(text, "b");
    }

    @Test
    void takes_the_columns_that_the_user_names() {
        Map<ColumnRole, String> columns = ColumnOverrides.parse(List.of("question=Foo", "id= bar"));

        Read read = Read.text("Question,foo,Bar\na,b,c\n", new ReadOptions(Optional.empty(), columns, List.of()));

        assertThat(read.items()).containsExactly(new Item("c", "", "b", new Place("q.csv", 2, 2)));
    }
}
