package dev.bailiwick.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.questionnaire.Row;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table gives the same items, whatever kind of file it stands in. */
class SameItemsTest {

    private static final String TABLE = """
            ID | Section | Question | Answer
            1 | Doors | Is the door locked? |
            2 | Doors | If yes, describe. |
            3 | Doors | Is it tested? |
            4 | Alarms | Please explain. |
            5 | Alarms | Is there an alarm? |
            6 | Alarms > 4.1 | By whom? |
            """;

    @Test
    void a_sheet_gives_the_items_of_the_same_table_as_text() {
        List<String> sheet = words(Found.on(TABLE).rows().iterator());

        assertThat(sheet).isEqualTo(ofText()).contains("2 [Doors] (Is the door locked?) If yes, describe.");
    }

    private static List<String> ofText() {
        byte[] text = TABLE.replaceAll(" *[|] *", "|").getBytes(StandardCharsets.UTF_8);
        List<Problem> problems = new ArrayList<>();
        try (CsvQuestionnaire csv =
                CsvQuestionnaire.open("q.csv", new ByteArrayInputStream(text), ReadOptions.DEFAULTS, problems::add)) {
            return words(csv.rows());
        }
    }

    private static List<String> words(Iterator<Row> rows) {
        List<String> words = new ArrayList<>();
        rows.forEachRemaining(row -> {
            Item item = ((Row.Question) row).item();
            words.add(item.id() + " [" + item.section() + "] (" + item.follows() + ") " + item.text());
        });
        return words;
    }

    @Test
    void what_follows_a_question_that_cannot_be_read_follows_none_above_it() {
        MemoryGrid grid = MemoryGrid.of("ID | Question\n1 | Is the door locked?\n2 |\n3 | If yes, describe.\n")
                .uncomputed(3, 2);

        List<Row> rows = Found.in(Found.wanted(Map.of()), grid).rows();

        assertThat(rows.get(1)).isInstanceOf(Row.Unread.class);
        assertThat(((Row.Question) rows.get(2)).item().follows()).isEmpty();
    }
}
