package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.evaluation.Label;
import dev.bailiwick.evaluation.LabelReader;
import dev.bailiwick.evaluation.Said;
import dev.bailiwick.evaluation.SaidReader;
import dev.bailiwick.evaluation.SaidReader.Answers;
import dev.bailiwick.evaluation.Scorer;
import dev.bailiwick.evaluation.Scores;
import dev.bailiwick.layout.Opener;
import dev.bailiwick.layout.Wanted;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.report.MappingColumns;
import dev.bailiwick.report.ScoresJson;
import dev.bailiwick.report.ScoresText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures mappings on labelled questions. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures how good a mapping is, on questions that people labelled.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage, or files that cannot be used",
            "3:done, but some rows could not be read",
            "70:a bug in Bailiwick"
        },
        footer = {
            "",
            "LABELS has the columns id, area (empty for none), also (other areas that are right too), duties (of the"
                    + " published matrix) and sure (3 any analyst would agree, 2 likely, 1 a toss-up); bars or semicolons"
                    + " stand between several. A label belongs to the row of FILE that has its id.",
            "Example: bailiwick eval labels.csv asked.csv --deployment byoc --misses 20"
        })
final class EvalCommand implements Callable<Integer> {

    private enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of more ids than these, only their number is told. */
    private static final int IDS_TOLD = 5;

    private static final int MIN_SURE = 1;
    private static final int MAX_SURE = 3;

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "LABELS", description = "CSV file of labels.")
    private Path labels = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description =
                    "The questionnaire as CSV, `-` for standard input. It is mapped first, unless it holds the columns of"
                            + " a mapping.")
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
    private int leastSure = MIN_SURE;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Mixin
    private final DeploymentOption deployment = new DeploymentOption();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    EvalCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        checkUsage();
        RuleFolder folder = rules.open();
        ResponsibilityModel model = folder.model(deployment.model());
        List<String> deployments =
                deployment.of(model).stream().map(Deployment::id).toList();
        List<Label> read = LabelReader.read(labels, model);
        Mapper mapper = folder.mapper(model);
        Answers answers = answers(mapper, deployments);
        tellMissing(read, answers.said());
        Scores scores = Scorer.score(read, answers.said(), leastSure, mapper.assigner(), model, deployments);
        String text = format == Format.JSON ? ScoresJson.of(scores, misses) : ScoresText.of(scores, misses);
        streams.print(text);
        return answers.unread() > 0 ? ExitCode.ROWS_UNREAD : ExitCode.DONE;
    }

    private void checkUsage() {
        Problems problems = new Problems();
        if (labels.toString().equals("-")) {
            problems.add(Place.ofFile("LABELS"), "only FILE can be standard input", "name a file of labels");
        }
        if (misses < 0) {
            problems.add(Place.ofFile("--misses"), "`" + misses + "` is less than none", "write 0 or more");
        }
        if (leastSure < MIN_SURE || leastSure > MAX_SURE) {
            problems.add(
                    Place.ofFile("--min-sure"),
                    "no label is sure to `" + leastSure + "`",
                    "write " + MIN_SURE + " to " + MAX_SURE);
        }
        problems.throwIfAny();
    }

    /** Labels of another file would count every question as wrong, and nobody would see why. */
    private void tellMissing(List<Label> read, List<Said> said) {
        Set<String> ids = said.stream().map(Said::id).collect(Collectors.toSet());
        List<String> missing =
                read.stream().map(Label::id).filter(id -> !ids.contains(id)).toList();
        if (missing.isEmpty()) {
            return;
        }
        String some = missing.stream().limit(IDS_TOLD).map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        String more = missing.size() > IDS_TOLD ? " and " + (missing.size() - IDS_TOLD) + " more" : "";
        String what = "no question has the id " + some + more + ", of " + read.size() + " labels";
        if (missing.size() == read.size()) {
            throw new UnusableException(Place.ofFile(file), what, "name the file that was labelled, with its ids");
        }
        streams.err().println(new Problem(Place.ofFile(file), "warning: " + what, "they count as not answered"));
    }

    private Answers answers(Mapper mapper, List<String> deployments) {
        List<String> added = new MappingColumns(deployments).names();
        ReadOptions options = new ReadOptions(Optional.empty(), Map.of(), added);
        Wanted wanted = Wanted.of(options);
        try (Questionnaires files = Questionnaires.open(List.of(file), new Opener(wanted), streams)) {
            return SaidReader.read(files.all().get(0).questionnaires().get(0), mapper, deployments);
        }
    }
}
