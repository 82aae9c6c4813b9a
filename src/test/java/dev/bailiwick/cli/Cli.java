package dev.bailiwick.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What one run of the command line gave. */
record Cli(int exit, String out, String err) {

    static Cli run(String... args) {
        return run(new byte[0], args);
    }

    static Cli run(byte[] stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cli run = into(out, new ByteArrayInputStream(stdin), args);
        return new Cli(run.exit, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Leaves {@code out} to the stream. */
    static Cli into(OutputStream out, InputStream stdin, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, stdin, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Cli(exit, "", err.toString(StandardCharsets.UTF_8));
    }
}
