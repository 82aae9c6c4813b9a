package dev.bailiwick.cli;

import dev.bailiwick.answers.AnswerFile;
import dev.bailiwick.answers.AnswerSetReader;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.config.AnswerSetSettings;
import dev.bailiwick.config.Config;
import dev.bailiwick.config.Setting;
import dev.bailiwick.layout.Opener;
import dev.bailiwick.layout.Wanted;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.questionnaire.AnswerColumnOverrides;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.report.MappingColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which answer sets, and how they are read. */
final class AnswerSetOptions {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Answer sets as CSV or XLSX, or folders that hold them; `-` is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--column",
            paramLabel = "ROLE=HEADER",
            description = "Where a column is not found by its name: question, id, section, answer, ownership,"
                    + " description, customer-duty or model-version.")
    private List<String> columns = List.of();

    @Mixin
    private final EncodingOption encoding = new EncodingOption();

    /**
     * @param deployment that the user named on the command line
     * @param wanted by which workbooks are read
     * @throws dev.bailiwick.problem.UnusableException with all that is wrong with the names and the deployments
     */
    List<AnswerFile> in(
            Config config,
            Optional<Setting<String>> deployment,
            ResponsibilityModel model,
            Wanted wanted,
            Streams streams) {
        AnswerColumnOverrides given = AnswerColumnOverrides.parse(columns);
        Problems problems = new Problems();
        List<AnswerFile> all = new ArrayList<>();
        for (String file : AnswerFiles.of(files, config::of)) {
            Optional<AnswerSetSettings> settings = config.of(file);
            AnswerColumnOverrides override =
                    columns.isEmpty() ? settings.map(AnswerSetSettings::columns).orElse(given) : given;
            Optional<Setting<String>> named = deployment.or(() -> settings.flatMap(AnswerSetSettings::deployment));
            deployment(file, named, model, problems)
                    .ifPresent(bought -> all.add(answerFile(file, bought, override, settings, model, wanted, streams)));
        }
        problems.throwIfAny();
        return all;
    }

    /** The names as the user gave them. */
    List<String> files() {
        return files;
    }

    private AnswerFile answerFile(
            String file,
            Deployment bought,
            AnswerColumnOverrides override,
            Optional<AnswerSetSettings> settings,
            ResponsibilityModel model,
            Wanted wanted,
            Streams streams) {
        List<String> added = new MappingColumns(
                        model.deployments().stream().map(Deployment::id).toList())
                .names();
        ReadOptions options = new ReadOptions(encoding.charset(), override.questions(), added);
        Optional<String> under = settings.flatMap(AnswerSetSettings::answeredUnder);
        AnswerSetReader reader = new AnswerSetReader(new Opener(wanted.with(options)), override.answers());
        return file.equals("-")
                ? AnswerFile.of("<stdin>", Optional.of(streams.in()), bought, under, reader)
                : AnswerFile.of(file, Optional.empty(), bought, under, reader);
    }

    private static Optional<Deployment> deployment(
            String file, Optional<Setting<String>> named, ResponsibilityModel model, Problems problems) {
        List<String> known = model.deployments().stream().map(Deployment::id).toList();
        if (named.isEmpty()) {
            if (known.size() == 1) {
                return Optional.of(model.deployments().get(0));
            }
            problems.add(
                    Place.ofFile(file),
                    "nobody says which deployment this customer bought",
                    "pass --deployment, or name it in bailiwick.yaml; known: " + String.join(", ", known));
            return Optional.empty();
        }
        Setting<String> id = named.get();
        Optional<Deployment> deployment = model.deployment(id.value());
        if (deployment.isEmpty()) {
            problems.add(
                    id.origin(),
                    "model `" + model.id() + "` has no deployment `" + id.value() + "`",
                    DidYouMean.hint(id.value(), known));
        }
        return deployment;
    }
}
