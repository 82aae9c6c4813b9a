package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_complete_output_stands_in_its_place_and_leaves_nothing_beside_it() throws IOException {
        Path target = folder.resolve("out.csv");

        write(target.toString(), "done", true);

        assertThat(target).hasContent("done");
        assertThat(names()).containsExactly("out.csv");
    }

    @Test
    void an_output_that_is_given_up_leaves_the_old_file_as_it_was() throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "old");

        write(target.toString(), "half", false);

        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("out.csv");
    }

    @Test
    void the_place_is_empty_until_the_output_is_complete() throws IOException {
        Path target = folder.resolve("out.csv");
        try (Output output = Output.open(target.toString(), List.of())) {
            output.stream().write('x');
            output.stream().flush();
            assertThat(target).doesNotExist();
            output.complete();
            assertThat(target).hasContent("x");
        }
    }

    @Test
    void an_old_file_keeps_its_permissions_and_a_link_stays_a_link() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX file system");
        Path old = Files.writeString(folder.resolve("old.csv"), "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), old);

        write(link.toString(), "new", true);

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void a_folder_is_refused() {
        assertThatThrownBy(open(folder.toString()))
                .isInstanceOf(UnusableException.class)
                .hasMessage(folder + ": this is a folder; name a file in it");
    }

    @Test
    void a_place_in_no_folder_is_refused() {
        Path target = folder.resolve("missing").resolve("out.csv");

        assertThatThrownBy(open(target.toString()))
                .hasMessage(target + ": cannot be written: there is no folder `" + target.getParent()
                        + "`; make the folder first");
    }

    @Test
    void the_input_itself_is_refused_by_any_name_and_left_alone() throws IOException {
        Path input = Files.writeString(folder.resolve("in.csv"), "in");
        Path hard = Files.createLink(folder.resolve("hard.csv"), input);
        String around = folder.resolve(".").resolve("in.csv").toString();

        for (String target : List.of(input.toString(), hard.toString(), around)) {
            assertThatThrownBy(open(target, "-", folder.resolve("none").toString(), input.toString()))
                    .hasMessage(target + ": this is the input itself; name another file");
        }
        assertThat(input).hasContent("in");
    }

    @Test
    void a_name_that_no_file_can_have_is_refused() {
        assertThatThrownBy(open("a\u0000b")).hasMessage("a\\x00b: this cannot be the name of a file; name another");
    }

    @Test
    void a_full_disk_is_said_and_nothing_swallows_it() {
        assumeTrue(Files.exists(FULL), "there is no /dev/full here");

        assertThatThrownBy(() -> write(FULL.toString(), "x".repeat(100_000), true))
                .isInstanceOf(UnusableException.class)
                .hasMessage("/dev/full: cannot be written: no space left on device; what is there is not complete");
        assertThat(Files.isRegularFile(FULL)).isFalse();
    }

    @Test
    void a_disk_that_fails_while_a_file_is_written_leaves_the_old_state() {
        GuardedStream stream =
                new GuardedStream("out.csv", failing("No space left on device"), "the file is as it was");

        assertThatThrownBy(() -> stream.write(new byte[10]))
                .hasMessage("out.csv: cannot be written: no space left on device; the file is as it was");
        assertThatThrownBy(stream::flush).isInstanceOf(UnusableException.class);
        assertThatThrownBy(stream::close).isInstanceOf(UnusableException.class);
    }

    @Test
    void a_closed_pipe_is_told_from_other_failures() {
        try (DirectOutput output = new DirectOutput("<stdout>", failing("Broken pipe"))) {
            assertThatThrownBy(() -> {
                        output.stream().write('x');
                        output.complete();
                    })
                    .isInstanceOf(ClosedPipeException.class);
        }
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }

            @Override
            public void flush() throws IOException {
                throw new IOException(message);
            }

            @Override
            public void close() throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static void write(String target, String text, boolean complete) throws IOException {
        try (Output output = Output.open(target, List.of())) {
            output.stream().write(text.getBytes(StandardCharsets.UTF_8));
            if (complete) {
                output.complete();
            }
        }
    }

    private static ThrowingCallable open(String target, String... inputs) {
        return () -> Output.open(target, List.of(inputs)).close();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> folder.relativize(f).toString()).toList();
        }
    }
}
