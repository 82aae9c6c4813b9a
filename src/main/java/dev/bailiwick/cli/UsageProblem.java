package dev.bailiwick.cli;

import dev.bailiwick.problem.DidYouMean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our own words: what is wrong, and what is known in its place. */
final class UsageProblem {

    private UsageProblem() {}

    static String of(ParameterException e) {
        CommandLine command = e.getCommandLine();
        ArgSpec argument = e.getArgSpec();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return "`" + name(twice.getOverwritten()) + "` is given twice; keep one of the two";
        }
        if (e instanceof MissingParameterException missing) {
            return missing(argument == null ? missing.getMissing().get(0) : argument, command);
        }
        if (argument != null && argument.type().isEnum()) {
            String kind = argument.paramLabel().toLowerCase(Locale.ROOT);
            return "unknown " + kind + " `" + e.getValue() + "`; "
                    + DidYouMean.hint(String.valueOf(e.getValue()), values(argument));
        }
        if (argument == null && !command.getSubcommands().isEmpty()) {
            return "no command is named; known: " + String.join(", ", commands(command));
        }
        return inTheParsersWords(e);
    }

    private static String unknown(String given, CommandLine command) {
        String word = given.replaceFirst("=.*", "");
        List<PositionalParamSpec> positional = command.getCommandSpec().positionalParameters();
        if (word.startsWith("-")) {
            return "unknown option `" + word + "`" + near(word, longNames(command));
        }
        if (positional.isEmpty()) {
            return "unknown command `" + word + "`; " + DidYouMean.hint(word, commands(command));
        }
        return "unexpected argument `" + given + "`"
                + (isText(positional.get(0)) ? "; put the question in quotes" : "");
    }

    /** One letter is like any other, so that only long names are worth a guess. */
    private static List<String> longNames(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--"))
                .toList();
    }

    private static String near(String word, Collection<String> known) {
        return DidYouMean.nearest(word, known)
                .filter(candidate -> word.length() > 2)
                .map(candidate -> "; did you mean `" + candidate + "`?")
                .orElse("");
    }

    private static String missing(ArgSpec argument, CommandLine command) {
        String label = argument.paramLabel();
        if (argument instanceof PositionalParamSpec) {
            return "`" + command.getCommandName() + "` needs a " + label
                    + (isText(argument) ? "; put it in quotes, and `--` before one that begins with a dash" : "");
        }
        String known = argument.type().isEnum() ? ": " + String.join(", ", values(argument)) : "";
        return "`" + name(argument) + "` needs a " + label + known;
    }

    private static boolean isText(ArgSpec argument) {
        return argument.paramLabel().equals("QUESTION");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> values(ArgSpec argument) {
        return Arrays.stream(Objects.requireNonNull(argument.type().getEnumConstants()))
                .map(String::valueOf)
                .toList();
    }

    private static Set<String> commands(CommandLine command) {
        return command.getSubcommands().keySet();
    }

    private static String inTheParsersWords(ParameterException e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return first.isEmpty() ? first : first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
