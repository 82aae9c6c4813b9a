package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTextsTest {

    private static final RowTexts SOME = new RowTexts(List.of(2, 4, 9), List.of("b", "d", "i"));

    @Test
    void both_stand_in_order_and_the_other_prevails() {
        assertThat(SOME.and(new RowTexts(List.of(1, 4, 5), List.of("A", "D", "E"))))
                .isEqualTo(new RowTexts(List.of(1, 2, 4, 5, 9), List.of("A", "b", "D", "E", "i")));
        assertThat(SOME.and(RowTexts.NONE)).isEqualTo(SOME);
        assertThat(RowTexts.NONE.and(SOME)).isEqualTo(SOME);
    }

    @Test
    void cells_left_of_a_column_are_counted_without_its_own() {
        assertThat(SOME.leftOf(4)).isEqualTo(1);
        assertThat(SOME.leftOf(10)).isEqualTo(3);
    }

    @Test
    void every_column_has_a_text() {
        assertThatThrownBy(() -> new RowTexts(List.of(1), List.of())).hasMessage("1 columns, and 0 texts");
    }
}
