package dev.bailiwick.cli;

import dev.bailiwick.cases.CaseRunner;
import dev.bailiwick.cases.Cases;
import dev.bailiwick.cases.Coverage;
import dev.bailiwick.cases.CoverageText;
import dev.bailiwick.cases.TriedCase;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.rules.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries the rules on their cases. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tries every rule on the questions that it must hit and on those that it must not; prints each"
                + " case that fails, with what was missing or what was seen.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all cases passed",
            "1:some cases failed",
            "2:wrong usage, or rules or cases that cannot be used",
            "70:a bug in Bailiwick"
        },
        footer = {"", "Example: bailiwick rules test --run \"own keys\""})
final class RulesTestCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--run",
            paramLabel = "REGEX",
            defaultValue = "",
            description = "Only the rules in whose name the expression is found.")
    private String run = "";

    @Option(
            names = "--coverage",
            description =
                    "Print also which rules never fire, always fire together or stand in the shadow of another, and"
                            + " which concepts, topics and duties no rule uses.")
    private boolean coverage;

    @Option(
            names = "--fail-on-empty",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Whether it is wrong usage if --run finds no rule. Default: it is.")
    private boolean failOnEmpty = true;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "NAME",
            defaultValue = "union",
            description = "The responsibility model whose duties --coverage looks at. Default: ${DEFAULT-VALUE}.")
    private String model = "union";

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    RulesTestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Pattern wanted = pattern();
        RuleFolder folder = rules.open();
        LoadedRules loaded = folder.rules();
        List<RuleCase> all = Cases.of(folder, loaded);
        CaseRunner runner = new CaseRunner(loaded);
        List<TriedCase> tried = runner.run(coverage ? all : chosen(all, wanted));
        List<TriedCase> chosen = tried.stream()
                .filter(one -> wanted.matcher(one.tried().rule()).find())
                .toList();
        refuseEmpty(chosen);
        List<String> lines = new ArrayList<>();
        chosen.stream().filter(one -> !one.passed()).map(runner::failure).forEach(lines::add);
        if (coverage) {
            CoverageText.of(Coverage.of(tried, loaded, folder.model(model)))
                    .lines()
                    .forEach(lines::add);
        }
        lines.add(closing(chosen));
        streams.print(TextOut.of(lines));
        return chosen.stream().allMatch(TriedCase::passed) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Pattern pattern() {
        try {
            return Pattern.compile(run);
        } catch (PatternSyntaxException e) {
            throw new UnusableException(
                    Place.ofFile("--run"), "`" + run + "` is no regular expression: " + e.getDescription(), "");
        }
    }

    private static List<RuleCase> chosen(List<RuleCase> all, Pattern wanted) {
        return all.stream().filter(one -> wanted.matcher(one.rule()).find()).toList();
    }

    private void refuseEmpty(List<TriedCase> chosen) {
        if (chosen.isEmpty() && failOnEmpty) {
            throw new UnusableException(
                    Place.ofFile("--run"),
                    "no rule has a name in which `" + run + "` is found",
                    "see `bailiwick rules list`, or add --no-fail-on-empty");
        }
    }

    private static String closing(List<TriedCase> tried) {
        long rules = tried.stream().map(one -> one.tried().rule()).distinct().count();
        long passed = tried.stream().filter(TriedCase::passed).count();
        return TextOut.counted(rules, "rule") + ", " + TextOut.counted(tried.size(), "case") + ": " + passed
                + " passed, " + (tried.size() - passed) + " failed";
    }
}
