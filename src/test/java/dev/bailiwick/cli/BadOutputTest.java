package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Results that cannot be written. */
class BadOutputTest extends InFolder {

    @Test
    void an_output_that_is_a_folder_or_in_none_or_has_no_name() {
        String input = file("q.csv", GOOD);

        assertThat(written(input, folder.toString())).isEqualTo(".: this is a folder; name a file in it\n");
        assertThat(written(input, folder.resolve("no/out.csv").toString()))
                .isEqualTo("./no/out.csv: cannot be written: there is no folder `./no`; make the folder first\n");
        assertThat(written(input, "")).isEqualTo("--output: the name is empty; name a file, or leave it out\n");
    }

    @Test
    void an_output_that_is_an_input() throws IOException {
        String input = file("q.csv", GOOD);
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of(input));

        assertThat(written(input, input)).isEqualTo("./q.csv: this is the input itself; name another file\n");
        assertThat(written(input, link.toString()))
                .isEqualTo("./link.csv: this is the input itself; name another file\n");
    }

    @Test
    void an_output_that_is_write_protected() {
        String input = file("q.csv", GOOD);
        Path target = Path.of(file("out.csv", "old"));
        assumeTrue(target.toFile().setWritable(false));
        assumeFalse(Files.isWritable(target), "this user may write everything");

        assertThat(written(input, target.toString()))
                .isEqualTo("./out.csv: cannot be written: it is write-protected; name another file\n");
    }

    @Test
    void a_disk_that_is_full() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no /dev/full here");

        assertThat(written(file("q.csv", GOOD), full.toString()))
                .isEqualTo("/dev/full: cannot be written: no space left on device; what is there is not complete\n");
    }

    @Test
    void standard_output_that_is_full_is_said_by_every_command() {
        String full = "<stdout>: cannot be written: no space left on device; what is there is not complete\n";

        for (String[] command : commands()) {
            Cli run = Cli.into(failing("No space left on device"), InputStream.nullInputStream(), command);
            assertThat(run).as(command[0]).isEqualTo(new Cli(2, "", full));
        }
    }

    @Test
    void a_pipe_that_nobody_reads_any_more_ends_every_command_quietly() {
        for (String[] command : commands()) {
            Cli run = Cli.into(failing("Broken pipe"), InputStream.nullInputStream(), command);
            assertThat(run).as(command[0]).isEqualTo(new Cli(0, "", ""));
        }
    }

    private String[][] commands() {
        String trusted = rules.toString();
        return new String[][] {
            {"map", file("q.csv", GOOD), "-m", "acme", "--rules", trusted, "--trust-rules"},
            {"explain", "Is the door locked?", "-m", "acme", "--rules", trusted, "--trust-rules"},
            {"model", "show", "acme", "--rules", trusted, "--trust-rules"},
            {"model", "check", "acme", "--rules", trusted, "--trust-rules"},
            {"model", "diff", "acme", "acme", "--rules", trusted, "--trust-rules"},
            {"rules", "list", "-m", "acme", "--rules", trusted, "--trust-rules"},
            {"rules", "show", "a door is locked", "-m", "acme", "--rules", trusted, "--trust-rules"},
            {"vocabulary", "check", "--rules", trusted, "--trust-rules"},
            {"completion", "bash"},
        };
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    /** What a run prints that writes nothing. In it the folder stands as {@code .}. */
    private String written(String input, String target) {
        var before = contents();
        Cli run = map(input, "--output", target);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(contents()).isEqualTo(before);
        return run.err().replace(folder.toString(), ".");
    }
}
