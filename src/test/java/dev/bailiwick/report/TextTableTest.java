package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void aligns_columns_and_numbers() {
        TextTable table = new TextTable(List.of("area", "items", ""))
                .alignRight(1)
                .row(List.of("iam-roles", "7", "x"))
                .row(List.of("none", "120", ""));

        assertThat(table).hasToString("""
                area       items
                ---------  -----  -
                iam-roles      7  x
                none         120
                """);
    }

    @Test
    void counts_code_points_and_cuts_long_cells_between_them() {
        TextTable table = new TextTable(List.of("text", "id"))
                .limit(0, 4)
                .row(List.of("🔑🔑🔑🔑🔑", "1"))
                .row(List.of("🔑🔑🔑🔑", "2"));

        assertThat(table).hasToString("text  id\n----  --\n🔑🔑🔑…  1\n🔑🔑🔑🔑  2\n");
    }

    @Test
    void makes_control_characters_visible() {
        TextTable table = new TextTable(List.of("a\nb", "c")).row(List.of("x\u001b[31m", "y"));

        assertThat(table).hasToString("a\\nb       c\n---------  -\nx\\x1b[31m  y\n");
    }

    @Test
    void a_table_without_rows_has_a_header() {
        assertThat(new TextTable(List.of("a"))).hasToString("a\n-\n");
    }

    @Test
    void rows_that_are_too_many_to_be_held_are_written_one_by_one() {
        List<String> seen = new ArrayList<>();

        new TextTable(List.of("a"))
                .write(
                        () -> Stream.of("1", "222")
                                .peek(cell -> seen.add("read " + cell))
                                .map(List::of),
                        seen::add);

        assertThat(seen).containsExactly("read 1", "read 222", "a\n", "---\n", "read 1", "1\n", "read 222", "222\n");
    }

    @Test
    void a_row_has_as_many_cells_as_the_header() {
        assertThatThrownBy(() -> new TextTable(List.of("a", "b")).row(List.of("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 2 columns");
    }
}
