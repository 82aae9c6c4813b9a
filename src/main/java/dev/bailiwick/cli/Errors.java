package dev.bailiwick.cli;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.problem.Visible;
import dev.bailiwick.report.ClosedPipeException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells users what went wrong: one line a problem, and no stack trace unless asked for. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int MOST_SHOWN = 20;

    private final PrintWriter err;

    Errors(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        err.println("bailiwick: " + Visible.of(messageOf(e, command)));
        err.println("try `" + command.getCommandSpec().qualifiedName() + " --help`");
        return ExitCode.UNUSABLE;
    }

    private static String messageOf(ParameterException e, CommandLine command) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
        }
        String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        boolean option = word.startsWith("-");
        List<String> known = new ArrayList<>();
        if (option) {
            known.addAll(command.getCommandSpec().optionsMap().keySet());
        } else {
            known.addAll(command.getSubcommands().keySet());
        }
        String kind = option ? "unknown option" : known.isEmpty() ? "unexpected argument" : "unknown command";
        String hint = DidYouMean.nearest(word, known)
                .map(c -> "; did you mean `" + c + "`?")
                .orElse("");
        return kind + " `" + word + "`" + hint;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof UnusableException unusable) {
            show(unusable.problems());
            return ExitCode.UNUSABLE;
        }
        if (e instanceof ClosedPipeException) {
            return ExitCode.DONE;
        }
        err.println("bailiwick: a bug in Bailiwick: " + Visible.of(String.valueOf(e.getMessage())));
        if (isDebug(parsed)) {
            e.printStackTrace(err);
        } else {
            err.println("run it again with --debug and report what it prints");
        }
        return ExitCode.BUG;
    }

    /** All that fit, and how many more there are. */
    void show(List<Problem> problems) {
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
