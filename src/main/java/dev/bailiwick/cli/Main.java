package dev.bailiwick.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
        System.exit(run(
                args, out, new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)));
    }

    /**
     * Runs one command without ending the process.
     *
     * @param out receives the data
     * @param err receives everything else
     * @return the exit code
     */
    public static int run(String[] args, OutputStream out, PrintStream err) {
        PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
        Errors errors = new Errors(messages);
        CommandLine commands = new CommandLine(new BailiwickCommand(), new Commands(out, messages))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setErr(messages)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
        return commands.execute(args);
    }
}
