package dev.bailiwick.cli;

import dev.bailiwick.answers.AnswerFile;
import dev.bailiwick.answers.Baseline;
import dev.bailiwick.answers.CheckFolder;
import dev.bailiwick.answers.CheckInfo;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.Checker;
import dev.bailiwick.answers.History;
import dev.bailiwick.answers.LoadedChecks;
import dev.bailiwick.answers.Policy;
import dev.bailiwick.answers.RunFolders;
import dev.bailiwick.answers.Severity;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.config.BaselineFile;
import dev.bailiwick.config.Config;
import dev.bailiwick.config.Setting;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.ResolvedModel;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Joined;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.ReadOptions;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes ready what every command needs that runs the checks. */
final class CheckSetup {

    @Mixin
    private final AnswerSetOptions sets = new AnswerSetOptions();

    @Mixin
    private final CheckOptions options = new CheckOptions();

    @Option(
            names = "--checks",
            paramLabel = "DIR",
            description = "A folder with further checks, `.drl` files with a `.yaml` beside each. Needs --trust-rules.")
    private @Nullable Path more;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day by which suppressions and the baseline expire, such as 2027-01-31. Default: today.")
    private @Nullable String today;

    @Option(
            names = "--against",
            paramLabel = "MODEL",
            description =
                    "An older version of the model, as an id, a file or git:REV:path, to find answers that were given"
                            + " under it and are no longer right. May be given several times.")
    private List<String> against = List.of();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    /** The names of the answer sets as the user gave them. */
    List<String> files() {
        return sets.files();
    }

    /** What a run reads, and no result of it may replace. */
    List<String> inputs() {
        Config config = options.config();
        List<String> inputs = new ArrayList<>(files());
        options.baseline(config).map(set -> set.value().toString()).ifPresent(inputs::add);
        config.file().ifPresent(inputs::add);
        return inputs;
    }

    LocalDate today() {
        try {
            String day = today;
            return day == null ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new UnusableException(
                    Place.ofFile("--today"), "`" + today + "` is no day", "write it like `2027-01-31`");
        }
    }

    /** The baseline's file, if one is named. */
    Optional<Path> baselineFile() {
        return options.baseline(options.config()).map(Setting::value);
    }

    /** Those by which the files of the run are told apart. */
    RunFolders folders() {
        return folders(options.config());
    }

    private RunFolders folders(Config config) {
        return RunFolders.of(
                options.baseline(config).map(Setting::value), config.file().map(Path::of));
    }

    /**
     * Runs the checks.
     *
     * @param withBaseline whether what the baseline knows is told from the rest
     */
    CheckRun run(Streams streams, boolean withBaseline) {
        Config config = options.config();
        LocalDate day = today();
        Optional<Baseline> baseline =
                withBaseline ? options.baseline(config).map(Setting::value).map(BaselineFile::read) : Optional.empty();
        RuleFolder folder = rules.open();
        Optional<Path> further = Optional.ofNullable(more).map(rules::trusted);
        ResponsibilityModel model = folder.model(options.model(config).value());
        CompletableFuture<Mapper> reading =
                CompletableFuture.supplyAsync(() -> folder.mapper(model).withoutLikeness());
        CompletableFuture<LoadedChecks> loading =
                CompletableFuture.supplyAsync(() -> new CheckFolder(checksOf(folder), further).load());
        List<AnswerFile> files = firstBegun(sets.in(
                config, options.deployment(), model, ProfileOptions.byHeaders(ReadOptions.DEFAULTS, folder), streams));
        Mapper mapper = Joined.of(reading);
        LoadedChecks checks = Joined.of(loading);
        Policy policy = policy(config, checks.infos(), baseline, day);
        History history = history(config, folder, mapper);
        return new Checker(checks, mapper, history, ForkJoinPool.commonPool()).run(files, policy);
    }

    /** The first is read while the rules are: one set is what most runs check. */
    private static List<AnswerFile> firstBegun(List<AnswerFile> files) {
        List<AnswerFile> begun = new ArrayList<>(files);
        if (!begun.isEmpty()) {
            begun.set(0, begun.get(0).begun(ForkJoinPool.commonPool()));
        }
        return begun;
    }

    private History history(Config config, RuleFolder folder, Mapper mapper) {
        List<String> names = new ArrayList<>(against);
        config.models().ifPresent(models -> names.addAll(models.value()));
        List<ResolvedModel> older = names.stream()
                .map(name -> ModelArgument.read(name, folder, Git.here()))
                .toList();
        return History.of(new ResolvedModel(mapper.model(), mapper.assigner().assignments()), older);
    }

    static Path checksOf(RuleFolder folder) {
        return folder.path().resolve("checks");
    }

    private Policy policy(Config config, List<CheckInfo> checks, Optional<Baseline> baseline, LocalDate day) {
        List<String> known = checks.stream().map(CheckInfo::id).toList();
        Problems problems = new Problems();
        Map<String, Severity> severities = new HashMap<>();
        Set<String> off = new HashSet<>();
        config.severities().forEach((check, set) -> {
            if (!known.contains(check)) {
                problems.add(set.origin(), "there is no check `" + check + "`", DidYouMean.hint(check, known));
            }
            Severity.of(set.value()).ifPresentOrElse(severity -> severities.put(check, severity), () -> off.add(check));
        });
        problems.throwIfAny();
        return new Policy(
                options.failOn(config).value(), severities, off, config.suppressions(), baseline, day, folders(config));
    }
}
