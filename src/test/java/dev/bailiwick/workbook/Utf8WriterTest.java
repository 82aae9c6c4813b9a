package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {

    /** Longer than what the writer keeps. */
    private static final String TEXT = "a\u00e9\u20ac\ud83d\udd11b\ud83d\udd11\ud83d\udd11".repeat(9_000);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20_000})
    void letters_come_out_whole_wherever_they_are_cut(int part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Writer writer = new Utf8Writer(out);
        char[] letters = TEXT.toCharArray();

        for (int i = 0; i < letters.length; i += part) {
            writer.write(letters, i, Math.min(part, letters.length - i));
        }
        writer.write(TEXT);
        writer.flush();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(TEXT + TEXT);
    }
}
