package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.MatrixJson;
import dev.bailiwick.model.MatrixMarkdown;
import dev.bailiwick.model.MatrixTable;
import dev.bailiwick.model.PublishedMarkdown;
import dev.bailiwick.model.ResponsibilityModel;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints who answers for each duty in each deployment. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints the responsibility matrix, all deployments side by side.")
final class ModelShowCommand implements Callable<Integer> {

    private enum Format {
        TABLE,
        MARKDOWN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Streams streams;

    @Parameters(
            paramLabel = "MODEL",
            arity = "0..1",
            defaultValue = "union",
            description = "A file in rules/models. Default: ${DEFAULT-VALUE}.")
    private String model = "union";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(names = "--as-published", description = "Print the published tables instead, cell by cell.")
    private boolean asPublished;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    ModelShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleFolder folder = rules.open();
        ResponsibilityModel read = folder.model(model);
        String text = asPublished
                ? PublishedMarkdown.render(read)
                : matrix(read, folder.assigner(read).assignments());
        streams.print(text);
        return ExitCode.DONE;
    }

    private String matrix(ResponsibilityModel read, List<Assignment> assignments) {
        return switch (format) {
            case TABLE -> MatrixTable.render(read, assignments);
            case MARKDOWN -> MatrixMarkdown.render(read, assignments);
            case JSON -> MatrixJson.render(read, assignments);
        };
    }
}
