package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.layout.Opener;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.mapping.TouchedItem;
import dev.bailiwick.mapping.TouchedItems;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ModelDiff;
import dev.bailiwick.model.ResolvedModel;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.questionnaire.Row.Question;
import dev.bailiwick.report.ModelDiffJson;
import dev.bailiwick.report.ModelDiffMarkdown;
import dev.bailiwick.report.ModelDiffReport;
import dev.bailiwick.report.ModelDiffTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how two versions of a model differ. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints how two versions of a model differ: which duties moved to another party, came, went, or"
                + " say something else; and which questions in FILEs ask about one that did.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, whether they differ or not",
            "2:wrong usage, or a model or file that cannot be used",
            "3:done, but some rows could not be read",
            "70:a bug in Bailiwick"
        },
        footer = {
            "",
            "OLD and NEW are the id of a model in rules/models, a YAML file, or git:REV:path, a file as it stands in a"
                    + " revision; the path is told from the top of the repository, or with ./ from here. The rules of now"
                    + " hold for both.",
            "Example: bailiwick model diff git:HEAD~1:rules/models/union.yaml union answers/*.csv --deployment byoc"
        })
final class ModelDiffCommand implements Callable<Integer> {

    private static final int ITEMS_A_BATCH = 200;

    private enum Format {
        TABLE,
        JSON,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older version of a model.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer version.")
    private String now = "";

    @Parameters(
            index = "2..*",
            paramLabel = "FILE",
            arity = "0..*",
            description = "Questionnaires, answered or mapped or neither; `-` is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-d", "--deployment"},
            paramLabel = "NAME",
            defaultValue = DeploymentOption.ALL,
            description = "The deployment model that FILEs were answered for, or `all`. Default: ${DEFAULT-VALUE}.")
    private String deployment = DeploymentOption.ALL;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    ModelDiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleFolder folder = rules.open();
        Git git = Git.here();
        ResolvedModel before = ModelArgument.read(old, folder, git);
        ResolvedModel after = ModelArgument.read(now, folder, git);
        ModelDiff diff = ModelDiff.of(before, after);
        List<Deployment> asked = DeploymentOption.named(deployment, after.model());
        if (files.isEmpty()) {
            print(new ModelDiffReport(diff, 0, List.of()));
            return ExitCode.DONE;
        }
        try (Questionnaires questionnaires = Questionnaires.open(
                files, new Opener(ProfileOptions.byHeaders(ReadOptions.DEFAULTS, folder)), streams)) {
            TouchedItems touched =
                    new TouchedItems(diff, folder.mapper(before.model()), folder.mapper(after.model()), asked);
            List<Questionnaire> all = questionnaires.all().stream()
                    .flatMap(opened -> opened.questionnaires().stream())
                    .toList();
            return print(diff, all, touched);
        }
    }

    private int print(ModelDiff diff, List<Questionnaire> questionnaires, TouchedItems touched) {
        List<TouchedItem> found = new ArrayList<>();
        int items = 0;
        for (Questionnaire questionnaire : questionnaires) {
            Iterator<Row> rows = questionnaire.rows();
            while (rows.hasNext()) {
                List<Item> batch = next(rows);
                items += batch.size();
                found.addAll(touched.among(batch));
            }
        }
        print(new ModelDiffReport(diff, items, found));
        boolean unread = questionnaires.stream().anyMatch(q -> q.unreadRows() > 0);
        return unread ? ExitCode.ROWS_UNREAD : ExitCode.DONE;
    }

    private static List<Item> next(Iterator<Row> rows) {
        List<Item> batch = new ArrayList<>(ITEMS_A_BATCH);
        while (rows.hasNext() && batch.size() < ITEMS_A_BATCH) {
            if (rows.next() instanceof Question question) {
                batch.add(question.item());
            }
        }
        return batch;
    }

    private void print(ModelDiffReport report) {
        streams.print(
                switch (format) {
                    case TABLE -> ModelDiffTable.of(report);
                    case JSON -> ModelDiffJson.of(report);
                    case MARKDOWN -> ModelDiffMarkdown.of(report);
                });
    }
}
