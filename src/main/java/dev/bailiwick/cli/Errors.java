package dev.bailiwick.cli;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.problem.Visible;
import dev.bailiwick.report.ClosedPipeException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells users what went wrong: one line a problem, and no stack trace unless asked for. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int MOST_SHOWN = 20;

    private final PrintWriter err;

    Errors(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        err.println("bailiwick: " + Visible.of(UsageProblem.of(e)));
        err.println("try `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`");
        return ExitCode.UNUSABLE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableException unusable) {
                show(unusable.problems());
                if (unusable.getCause() != null && isDebug(parsed)) {
                    unusable.getCause().printStackTrace(err);
                }
                return ExitCode.UNUSABLE;
            }
            if (cause instanceof ClosedPipeException) {
                return ExitCode.DONE;
            }
            if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
                return outOfMemory();
            }
        }
        return bug(e, parsed);
    }

    private int bug(Exception e, ParseResult parsed) {
        err.println("bailiwick: a bug in Bailiwick: " + Visible.of(String.valueOf(e)));
        if (isDebug(parsed)) {
            e.printStackTrace(err);
        } else {
            err.println("run it again with --debug and report what it prints");
        }
        return ExitCode.BUG;
    }

    /** @return the exit code */
    int outOfMemory() {
        err.println("bailiwick: out of memory; give it more, such as BAILIWICK_JAVA_OPTS=-Xmx1g");
        return ExitCode.UNUSABLE;
    }

    /** All that fit, and how many more there are. */
    private void show(List<Problem> problems) {
        err.print(problems.stream()
                .limit(MOST_SHOWN)
                .map(problem -> Visible.of(problem.toString()) + "\n")
                .collect(Collectors.joining()));
        if (problems.size() > MOST_SHOWN) {
            err.println("and " + (problems.size() - MOST_SHOWN) + " more");
        }
        err.flush();
    }

    private static boolean isDebug(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption("--debug");
    }
}
