package dev.bailiwick.answers;

import dev.bailiwick.layout.Opener;
import dev.bailiwick.layout.Wanted;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ModelReader;
import dev.bailiwick.model.ResolvedModel;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.questionnaire.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/** The shipped rules, model and checks, loaded once for all tests, and answer sets in memory to try them on. */
final class Shop {

    static final Path RULES = Path.of("rules");
    static final Mapper MAPPER = mapper();
    static final LoadedChecks CHECKS = new CheckFolder(RULES.resolve("checks"), Optional.empty()).load();
    static final History HISTORY = history();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final RunFolders FOLDERS = RunFolders.of(Optional.empty(), Optional.empty());
    static final Policy PLAIN =
            new Policy(FailOn.ERROR, Map.of(), Set.of(), List.of(), Optional.empty(), TODAY, FOLDERS);

    private Shop() {}

    private static Mapper mapper() {
        RuleFolder folder = new RuleFolder(RULES);
        return folder.mapper(folder.model("union"));
    }

    /** An older version, in which the cluster was shared with the customer in BYOC. */
    private static History history() {
        RuleFolder folder = new RuleFolder(RULES);
        return History.of(
                resolved(folder, MAPPER.model()),
                List.of(resolved(folder, older("2025-11-01")), resolved(folder, older("2026-01-01"))));
    }

    private static ResolvedModel resolved(RuleFolder folder, ResponsibilityModel model) {
        return new ResolvedModel(model, folder.assigner(model).assignments());
    }

    private static ResponsibilityModel older(String version) {
        Path file = Path.of("questionnaires/answer-sets/models/union-2025-11-01.yaml");
        try {
            return ModelReader.parse(Files.readString(file).replace("2025-11-01", version), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Deployment deployment(String id) {
        return MAPPER.model().deployment(id).orElseThrow();
    }

    /** A set of this name that holds these lines of CSV. */
    static AnswerFile set(String name, String deployment, String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        AnswerSetReader reader = new AnswerSetReader(new Opener(Wanted.of(ReadOptions.DEFAULTS)), Map.of());
        return AnswerFile.of(name, Optional.of(in), deployment(deployment), Optional.empty(), reader);
    }

    static CheckRun run(Policy policy, AnswerFile... files) {
        return run(Runnable::run, policy, files);
    }

    static CheckRun run(Executor executor, Policy policy, AnswerFile... files) {
        return new Checker(CHECKS, MAPPER, HISTORY, executor).run(List.of(files), policy);
    }

    /** What is found in one set: {@code place severity[check]: message}. */
    static List<String> found(String deployment, String... lines) {
        CheckRun run = run(PLAIN, set("a.csv", deployment, String.join("\n", lines) + "\n"));
        return lines(run);
    }

    static List<String> lines(CheckRun run) {
        return run.findings()
                .map(f -> f.where() + ": " + f.severity() + "[" + f.check().id() + "]: " + f.message())
                .toList();
    }

    static String csv(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(String.join(
                    ",",
                    row.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList()));
        }
        return String.join("\n", lines) + "\n";
    }
}
