package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.layout.Layout;
import dev.bailiwick.layout.Opened;
import dev.bailiwick.layout.Opener;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.questionnaire.ColumnOverrides;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.report.Inspection;
import dev.bailiwick.report.InspectionText;
import dev.bailiwick.report.Inspector;
import dev.bailiwick.report.MappingColumns;
import dev.bailiwick.report.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells what is understood of a questionnaire. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what is understood of a questionnaire before anything is done with it: its tables, which"
                + " column is what and why, the first items, and what is not read and why.",
        footer = {"", "Example: bailiwick inspect form.xlsx --save-profile form.yaml"})
final class InspectCommand implements Callable<Integer> {

    private enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Streams streams;

    @Parameters(paramLabel = "FILE", arity = "1", description = "A questionnaire; `-` is standard input.")
    private String file = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(
            names = "--save-profile",
            paramLabel = "FILE.yaml",
            description = "Write which column is what, as a profile for `map --profile`.")
    private @Nullable String saveProfile;

    @Option(
            names = "--column",
            paramLabel = "ROLE=HEADER",
            description = "Where a column is not found by its name: question=HEADER, id=HEADER or section=HEADER.")
    private List<String> columns = List.of();

    @Mixin
    private final EncodingOption encoding = new EncodingOption();

    @Mixin
    private final ProfileOptions profile = new ProfileOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    InspectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Problem> notices = new ArrayList<>();
        Opener opener = new Opener(profile.wanted(options(), rules.open()));
        try (Opened opened = opener.openOr(file, streams.in(), notices::add)) {
            Optional<Layout> layout = opened.form().map(Opened.Form::layout);
            Inspection inspection = new Inspector(layout).inspect(opened.name(), opened.questionnaires(), notices);
            String path = saveProfile;
            if (path != null) {
                save(path, SavedProfile.of(path, inspection, layout.flatMap(Layout::profile)));
            }
            streams.print(format == Format.JSON ? json(inspection) : InspectionText.of(inspection));
            return ExitCode.DONE;
        }
    }

    private ReadOptions options() {
        return new ReadOptions(
                encoding.charset(), ColumnOverrides.parse(columns), new MappingColumns(List.of("")).names());
    }

    private static String json(Inspection inspection) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(inspection)
                + "\n";
    }

    private void save(String path, String yaml) {
        try (Output out = Output.open(path, List.of(file))) {
            out.stream().write(yaml.getBytes(StandardCharsets.UTF_8));
            out.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
