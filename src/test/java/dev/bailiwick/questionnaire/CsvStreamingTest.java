package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.UnusableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvStreamingTest {

    private static final String SAMPLE = """
            ID,Domain,Question
            A-1,Keys,"Who rotates ""keys"", and when?"
            A-2,Ärzte,"two
            lines"

            A-3,,€ and 🔑?
            """;

    /** A file without an end: whoever wanted to read all of it first would never answer. */
    @Test
    void gives_rows_while_the_file_is_still_being_read() {
        try (CsvQuestionnaire q = CsvQuestionnaire.open("q.csv", new Endless(), ReadOptions.DEFAULTS, p -> {})) {
            Iterator<Row> rows = q.rows();
            for (long line = 2; line < 100_000; line++) {
                assertThat(rows.next().line()).isEqualTo(line);
            }
        }
    }

    @Test
    void reads_or_refuses_whatever_bytes_are_in_a_file() {
        byte[] sample = SAMPLE.getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < 4_000; seed++) {
            byte[] damaged = damaged(sample, new Random(seed));
            try {
                assertThat(Read.bytes(damaged, ReadOptions.DEFAULTS).header())
                        .as("seed %d", seed)
                        .isNotEmpty();
            } catch (UnusableException e) {
                assertThat(e)
                        .as("seed %d", seed)
                        .hasMessageStartingWith("q.csv:")
                        .hasMessageNotContainingAny("not CSV");
            }
        }
    }

    private static byte[] damaged(byte[] sample, Random random) {
        byte[] damaged = Arrays.copyOf(sample, 1 + random.nextInt(sample.length));
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(damaged.length);
            damaged[at] =
                    random.nextBoolean() ? (byte) random.nextInt() : (byte) (damaged[at] ^ 1 << random.nextInt(8));
        }
        return damaged;
    }

    private static final class Endless extends InputStream {

        private InputStream now = bytes("Question\n");

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (now.available() == 0) {
                now = bytes("Who?\n".repeat(1000));
            }
            return now.read(target, offset, length);
        }
    }
}
