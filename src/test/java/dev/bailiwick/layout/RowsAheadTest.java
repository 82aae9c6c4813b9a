package dev.bailiwick.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsAheadTest {

    private final List<GridRow> all = IntStream.rangeClosed(1, 5)
            .mapToObj(n -> new GridRow(n, List.of(n % 2 == 0 ? "" : "text " + n)))
            .toList();
    private final RowsAhead rows = new RowsAhead(all.iterator(), row -> row.filled() > 0);

    @Test
    void a_row_that_is_found_is_not_taken_by_that() {
        assertThat(rows.find(row -> row.number() == 3)).contains(all.get(2));

        assertThat(rows.next()).isEqualTo(all.get(0));
        assertThat(rows.find(row -> row.number() == 3)).contains(all.get(2));
    }

    @Test
    void of_rows_that_are_looked_over_only_those_that_count_are_kept() {
        assertThat(rows.find(row -> row.number() == 5)).contains(all.get(4));

        assertThat(rows).toIterable().extracting(GridRow::number).containsExactly(1, 3, 5);
    }
}
