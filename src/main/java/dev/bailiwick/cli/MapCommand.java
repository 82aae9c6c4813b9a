package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.layout.Opener;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.Joined;
import dev.bailiwick.problem.Visible;
import dev.bailiwick.questionnaire.ColumnOverrides;
import dev.bailiwick.questionnaire.CsvStyle;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.report.Output;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Maps questionnaires. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description =
                "Maps questionnaires: writes each as it came, with columns added that say for every question which"
                        + " area it is about, who answers for it, and why.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage, or an input, rule or model that cannot be used",
            "3:done, but some rows, or some files of a folder, could not be read",
            "70:a bug in Bailiwick"
        },
        footer = {
            "",
            "The result goes to standard output or to --output, a summary to standard error.",
            "Of a folder, the result of each file goes to a file of the same name in --output, and summary.json, written"
                    + " last, says what became of each. Links and hidden files are passed over.",
            "Example: bailiwick map asked.csv --deployment byoc --output answered.csv",
            "         bailiwick map inbox --deployment byoc --output outbox"
        })
final class MapCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Questionnaires as CSV or workbooks (.xlsx); `-` is standard input. Or one folder of them.")
    private List<String> files = List.of();

    @Mixin
    private final DeploymentOption deployment = new DeploymentOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where to write. Default: standard output. Of a folder: another folder, made if missing.")
    private String output = "-";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "One of: ${COMPLETION-CANDIDATES}. xlsx is the workbook as it came, filled. Default: xlsx where"
                            + " the name of the output ends so, or else csv.")
    private @Nullable MapFormat format;

    @Option(
            names = "--csv",
            paramLabel = "STYLE",
            defaultValue = "excel",
            description = "excel: text that a spreadsheet takes for a formula gets an apostrophe before it, which goes"
                    + " away when the result is read again; raw: text stands as it is. A result tells by itself in which"
                    + " style it stands. Default: ${DEFAULT-VALUE}.")
    private CsvStyle csv = CsvStyle.EXCEL;

    @Option(
            names = "--column",
            paramLabel = "ROLE=HEADER",
            description = "Where a column is not found by its name: question=HEADER, id=HEADER or section=HEADER.")
    private List<String> columns = List.of();

    @Mixin
    private final EncodingOption encoding = new EncodingOption();

    @Mixin
    private final FormOptions form = new FormOptions();

    @Mixin
    private final FolderOptions folder = new FolderOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    MapCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<FolderRun.Folders> folders = folder.of(files, output);
        if (folders.isEmpty()) {
            form.check(MapFormat.of(Optional.ofNullable(format), output));
        }
        RuleFolder ruleFolder = rules.open();
        ResponsibilityModel model = ruleFolder.model(deployment.model());
        List<Deployment> deployments = deployment.of(model);
        ReadOptions options = new ReadOptions(
                encoding.charset(),
                ColumnOverrides.parse(columns),
                MapJob.added(deployments).names());
        Opener opener = new Opener(form.wanted(options, ruleFolder));
        // Files are opened while the rules are read: the texts of a big workbook take as long.
        CompletableFuture<Mapper> mapper = CompletableFuture.supplyAsync(() -> ruleFolder.mapper(model));
        if (folders.isPresent()) {
            return new FolderRun(job(Joined.of(mapper), deployments), opener, folders.get(), streams.err()).run();
        }
        MapJob.Outcome outcome = map(opener, () -> job(Joined.of(mapper), deployments));
        streams.err().print(outcome.summary().text() + TextOut.of(outcome.lines()));
        streams.err().flush();
        return outcome.summary().unread() > 0 ? ExitCode.ROWS_UNREAD : ExitCode.DONE;
    }

    private MapJob job(Mapper mapper, List<Deployment> deployments) {
        return new MapJob(
                mapper, deployments, Optional.ofNullable(format), csv, form.filling(mapper.model(), deployments));
    }

    private MapJob.Outcome map(Opener opener, Supplier<MapJob> job) {
        try (Questionnaires questionnaires = Questionnaires.open(files, opener, streams);
                Output out = output()) {
            questionnaires.all().stream()
                    .flatMap(file -> Stream.of(Opener.recognised(file), Opener.notRead(file)))
                    .flatMap(Optional::stream)
                    .forEach(line -> streams.err().println(Visible.of(line)));
            MapJob.Outcome outcome = job.get().run(questionnaires.all(), output, out.stream());
            out.complete();
            return outcome;
        }
    }

    private Output output() {
        return output.equals("-") ? streams.output() : Output.open(output, files);
    }
}
