package dev.bailiwick.cli;

import dev.bailiwick.answers.AnswerFile;
import dev.bailiwick.answers.AnswerSetReader;
import dev.bailiwick.answers.CheckFolder;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.Checker;
import dev.bailiwick.answers.FailOn;
import dev.bailiwick.answers.LoadedChecks;
import dev.bailiwick.answers.Policy;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.questionnaire.AnswerColumnOverrides;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.report.FindingsFormat;
import dev.bailiwick.report.MappingColumns;
import dev.bailiwick.report.Output;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks answer sets. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, description = "Checks answer sets.")
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Answer sets as CSV.")
    private List<String> files = List.of();

    @Mixin
    private final DeploymentOption deployment = new DeploymentOption();

    @Option(names = "--checks", paramLabel = "DIR", description = "Further checks.")
    private @Nullable Path more;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleFolder folder = rules.open();
        Mapper mapper = folder.mapper(deployment.model());
        List<Deployment> asked = deployment.of(mapper.model());
        LoadedChecks checks = new CheckFolder(
                        folder.path().resolve("checks"),
                        Optional.ofNullable(more).map(rules::trusted))
                .load();
        MappingColumns added =
                new MappingColumns(asked.stream().map(Deployment::id).toList());
        AnswerColumnOverrides columns = AnswerColumnOverrides.NONE;
        AnswerSetReader reader = new AnswerSetReader(
                new ReadOptions(Optional.empty(), columns.questions(), added.names()), columns.answers());
        List<AnswerFile> sets = files.stream()
                .map(file -> new AnswerFile(file, Optional.empty(), asked.get(0), reader))
                .toList();
        Policy policy = new Policy(
                FailOn.ERROR,
                Map.of(),
                Set.of(),
                List.of(),
                Optional.empty(),
                LocalDate.now(java.time.ZoneId.systemDefault()));
        CheckRun run = new Checker(checks, mapper, ForkJoinPool.commonPool()).run(sets, policy);
        try (Output out = streams.output()) {
            FindingsFormat.TABLE.writer().write(run, out.stream());
            out.complete();
        }
        return run.exitCode();
    }
}
