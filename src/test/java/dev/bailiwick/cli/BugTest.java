package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user sees of a bug in Bailiwick; a standard input that fails as no real one does stands for it. */
class BugTest extends InFolder {

    @Test
    void a_bug_is_one_line_without_a_trace_and_ends_with_70() {
        Cli run = map(() -> {
            throw new IllegalStateException("the\u001b[31mroof");
        });

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.err()).isEqualTo("""
                        bailiwick: a bug in Bailiwick: java.lang.IllegalStateException: the\\x1b[31mroof
                        run it again with --debug and report what it prints
                        """);
    }

    @Test
    void debug_prints_the_trace() {
        Cli run = map(
                () -> {
                    throw new IllegalStateException("the roof");
                },
                "--debug");

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.err()).contains("\tat dev.bailiwick.cli.Main.run(");
    }

    @Test
    void too_little_memory_is_said_with_what_to_do() {
        Cli run = map(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThat(run)
                .isEqualTo(
                        new Cli(2, "", "bailiwick: out of memory; give it more, such as BAILIWICK_JAVA_OPTS=-Xmx1g\n"));
    }

    private static Cli map(Supplier<Integer> read, String... more) {
        InputStream stdin = new InputStream() {
            @Override
            public int read() {
                return read.get();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return read();
            }
        };
        String[] args = {"map", "-", "-m", "acme", "--rules", rules.toString(), "--trust-rules"};
        String[] all = Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new);
        return Cli.into(OutputStream.nullOutputStream(), stdin, all);
    }
}
