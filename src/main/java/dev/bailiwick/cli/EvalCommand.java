package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.evaluation.Label;
import dev.bailiwick.evaluation.LabelReader;
import dev.bailiwick.evaluation.SaidReader;
import dev.bailiwick.evaluation.SaidReader.Answers;
import dev.bailiwick.evaluation.Scorer;
import dev.bailiwick.evaluation.Scores;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.problem.Visible;
import dev.bailiwick.report.ScoresJson;
import dev.bailiwick.report.ScoresText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures mappings on labelled questions. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Measures how good a mapping is, on questions that people labelled.",
        footer = {
            "",
            "LABELS has the columns id, area (empty: none), also (other areas that are right too), duties (of the"
                    + " published matrix) and sure (3 any analyst would agree, 2 likely, 1 a toss-up); bars or semicolons"
                    + " stand between several. A label belongs to the row of FILE that has its id.",
            "",
            "Exit codes: 0 done; 2 wrong usage, or files that cannot be used; 3 done, but some rows could not be read;"
                    + " 70 a bug."
        })
final class EvalCommand implements Callable<Integer> {

    private enum Format {
        TABLE,
        JSON
    }

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "LABELS", description = "CSV file of labels.")
    private Path labels = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The questionnaire as CSV: it is mapped first, unless it holds the columns of a mapping.")
    private String file = "";

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print so many of the items whose chief area is wrong. Default: ${DEFAULT-VALUE}.")
    private int misses;

    @Option(
            names = "--min-sure",
            paramLabel = "N",
            defaultValue = "1",
            description = "Leave out labels that are less sure. Default: ${DEFAULT-VALUE}.")
    private int leastSure = 1;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "One of: table, json. Default: table.")
    private Format format = Format.TABLE;

    @Mixin
    private final DeploymentOption deployment = new DeploymentOption();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    EvalCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        RuleFolder folder = rules.open();
        Mapper mapper = folder.mapper(folder.model(deployment.model()));
        List<String> deployments =
                deployment.of(mapper.model()).stream().map(Deployment::id).toList();
        List<Label> read = LabelReader.read(labels, mapper.model());
        Answers answers = SaidReader.read(
                file, mapper, deployments, problem -> streams.err().println(Visible.of(problem.toString())));
        Scores scores = Scorer.score(read, answers.said(), leastSure, mapper.assigner(), mapper.model(), deployments);
        String text = format == Format.JSON ? ScoresJson.of(scores, misses) : ScoresText.of(scores, misses);
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        return answers.unread() > 0 ? ExitCode.ROWS_UNREAD : ExitCode.DONE;
    }
}
