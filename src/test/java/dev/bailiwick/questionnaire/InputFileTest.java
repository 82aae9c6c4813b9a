package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.UnusableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void reads_a_file_by_its_name() throws IOException {
        Path file = Files.writeString(folder.resolve("a file.csv"), "Question\nWho?\n");

        try (CsvQuestionnaire q = CsvQuestionnaire.open(file.toString(), ReadOptions.DEFAULTS, p -> {})) {
            assertThat(q.name()).isEqualTo(file.toString());
            assertThat(((Row.Question) q.rows().next()).item().text()).isEqualTo("Who?");
        }
    }

    @Test
    void a_missing_file_is_one_line_with_the_nearest_name() throws IOException {
        Files.writeString(folder.resolve("bank-list.csv"), "");
        Path missing = folder.resolve("bank-lsit.csv");

        assertThatThrownBy(open(missing.toString()))
                .isInstanceOf(UnusableException.class)
                .hasMessage(missing + ": no such file; did you mean `" + folder.resolve("bank-list.csv") + "`?");
        assertThatThrownBy(open(folder.resolve("x.csv").toString()))
                .hasMessage(folder.resolve("x.csv") + ": no such file; check its name");
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(open(folder.toString())).hasMessage(folder + ": this is a folder; name a file in it");
    }

    @Test
    void a_name_that_no_file_can_have_is_one_line() {
        assertThatThrownBy(open("a\u0000b.csv"))
                .hasMessage("a\\x00b.csv: this cannot be the name of a file; check its name");
    }

    @Test
    void the_stream_is_closed_when_the_header_cannot_be_used() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThatThrownBy(() -> CsvQuestionnaire.open("q.csv", in, ReadOptions.DEFAULTS, p -> {}))
                .isInstanceOf(UnusableException.class);
        assertThat(closed).isTrue();
    }

    /** As the JDK's own streams of a pipe do. */
    @Test
    void reads_from_a_pipe() {
        InputStream pipe = new ByteArrayInputStream("Question\nWho?\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public byte[] readNBytes(int length) {
                throw new UncheckedIOException(new IOException("Illegal seek"));
            }
        };

        try (CsvQuestionnaire q = CsvQuestionnaire.open("<stdin>", pipe, ReadOptions.DEFAULTS, p -> {})) {
            assertThat(q.rows().next().cells()).containsExactly("Who?");
        }
    }

    @Test
    void a_disk_that_fails_midway_is_one_line() {
        String begin = "Question\n" + "x".repeat(100_000);
        InputStream in = new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                int count = super.read(target, offset, length);
                if (count < 0) {
                    throw new UncheckedIOException(new IOException("Input/output error"));
                }
                return count;
            }
        };

        assertThatThrownBy(() -> CsvQuestionnaire.open("q.csv", in, ReadOptions.DEFAULTS, p -> {})
                        .rows()
                        .hasNext())
                .hasMessage("q.csv: cannot be read to its end: Input/output error; read it from a copy");
    }

    private static ThrowingCallable open(String name) {
        return () -> CsvQuestionnaire.open(name, ReadOptions.DEFAULTS, p -> {}).close();
    }
}
