package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // System.out swallows write errors; the descriptor does not.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, new FileInputStream(FileDescriptor.in), out, err));
    }

    /**
     * Runs one command without ending the process.
     *
     * @param in is read where {@code -} is named as a file
     * @param out receives the data
     * @param err receives everything else
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(in, out, messages);
        Errors errors = new Errors(messages);
        CommandLine commands = new CommandLine(new BailiwickCommand(), new Commands(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setErr(messages)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return errors.outOfMemory();
        }
    }
}
