package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.CsvStyle;
import dev.bailiwick.questionnaire.Dialect;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.questionnaire.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read comes back as it was, whatever a table holds and however it is written. */
class RoundTripTest {

    private static final long SEED = 20_261_123L;
    private static final int TABLES = 1_000;
    private static final List<String> ADDED = List.of("area", "responsible_party[byoc]", "why");
    private static final String ALPHABET = "ab ,;|\t\"''#==-@\n\räß€🔑\u202e\u0007\ufeff";

    private record Table(Dialect dialect, List<List<String>> records) {}

    @Test
    void the_inputs_columns_come_back_unchanged_and_a_second_pass_changes_nothing() {
        for (long seed = SEED; seed < SEED + TABLES; seed++) {
            Table table = table(new Random(seed));
            byte[] once = mapped(written(table), table);
            byte[] twice = mapped(once, table);

            assertThat(columns(once, table)).as("seed %d", seed).isEqualTo(table.records);
            assertThat(twice).as("seed %d", seed).isEqualTo(once);
        }
    }

    private static Table table(Random random) {
        int width = 1 + random.nextInt(5);
        List<List<String>> records = new ArrayList<>();
        records.add(IntStream.range(0, width)
                .mapToObj(i -> i == 0 ? "Q0" : "h" + i + text(random))
                .toList());
        for (int i = random.nextInt(8); i > 0; i--) {
            records.add(IntStream.range(0, width).mapToObj(c -> text(random)).toList());
        }
        Charset charset =
                Charset.forName(List.of("UTF-8", "UTF-16LE", "UTF-16BE").get(random.nextInt(3)));
        boolean mark = !charset.name().equals("UTF-8") || random.nextBoolean();
        String ending = List.of("\n", "\r", "\r\n").get(random.nextInt(3));
        char delimiter = width == 1 ? ',' : ",;\t|".charAt(random.nextInt(4));
        return new Table(new Dialect(charset, mark, delimiter, ending), records);
    }

    private static String text(Random random) {
        int[] letters = ALPHABET.codePoints().toArray();
        return random.ints(random.nextInt(6), 0, letters.length)
                .map(i -> letters[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] written(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTableWriter writer = new CsvTableWriter(out, table.dialect, table.records.get(0), List.of(), CsvStyle.RAW);
        table.records.subList(1, table.records.size()).forEach(r -> writer.row(r, List.of()));
        writer.finish();
        return out.toByteArray();
    }

    /** Reads a file and writes it with our columns. */
    private static byte[] mapped(byte[] file, Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvQuestionnaire q = open(file, table)) {
            CsvTableWriter writer = new CsvTableWriter(out, q.dialect(), q.header(), ADDED, CsvStyle.EXCEL);
            q.rows().forEachRemaining(r -> writer.row(r.cells(), values(r)));
            writer.finish();
        }
        return out.toByteArray();
    }

    private static List<String> values(Row row) {
        return row instanceof Row.Question q
                ? List.of("x", q.item().text(), q.item().id())
                : List.of();
    }

    /** The input's own columns of a file that has ours after them. */
    private static List<List<String>> columns(byte[] file, Table table) {
        int width = table.records.get(0).size();
        try (CsvQuestionnaire q = open(file, table)) {
            List<List<String>> records = new ArrayList<>(List.of(q.header()));
            q.rows().forEachRemaining(r -> records.add(r.cells()));
            assertThat(q.dialect()).isEqualTo(table.dialect);
            assertThat(q.unreadRows()).isZero();
            return records.stream()
                    .map(r -> r.size() == 1 ? r : r.subList(0, width))
                    .toList();
        }
    }

    private static CsvQuestionnaire open(byte[] file, Table table) {
        Map<ColumnRole, String> question =
                Map.of(ColumnRole.QUESTION, table.records.get(0).get(0));
        ReadOptions options = new ReadOptions(Optional.empty(), question, ADDED);
        return CsvQuestionnaire.open("q.csv", new ByteArrayInputStream(file), options, p -> {});
    }
}
