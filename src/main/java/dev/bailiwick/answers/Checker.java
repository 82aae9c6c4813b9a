package dev.bailiwick.answers;

import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.problem.Joined;
import dev.bailiwick.problem.UnusableException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Checks answer sets: each by itself, some at once, and then all beside one another. What is found depends neither on the
 * number of threads nor on which of them is faster. Thread-safe.
 */
public final class Checker {

    private static final int MOST_FILES_AHEAD = 8;

    private final LoadedChecks checks;
    private final Mapper mapper;
    private final History history;
    private final Executor executor;
    private final Map<Deployment, SetChecker> checkers = new ConcurrentHashMap<>();

    /** @param executor runs the work on single files */
    public Checker(LoadedChecks checks, Mapper mapper, History history, Executor executor) {
        this.checks = checks;
        this.mapper = mapper;
        this.history = history;
        this.executor = executor;
    }

    /**
     * Files that cannot be read are told of in the run.
     *
     * @throws UnusableException if none of the files can be read, or a rule fails
     */
    public CheckRun run(List<AnswerFile> files, Policy policy) {
        RunBuilder run = new RunBuilder(checks, mapper, policy);
        Deque<CompletableFuture<Looked>> ahead = new ArrayDeque<>();
        for (AnswerFile file : files) {
            ahead.add(CompletableFuture.supplyAsync(() -> look(file), executor));
            if (ahead.size() > MOST_FILES_AHEAD) {
                run.add(Joined.of(ahead.remove()));
            }
        }
        ahead.forEach(next -> run.add(Joined.of(next)));
        return run.finish();
    }

    private Looked look(AnswerFile file) {
        AnswerSet set;
        try {
            set = file.read();
        } catch (UnusableException e) {
            return new Looked(file.name(), file.deployment(), false, List.of(), 0, false, e.problems(), List.of());
        }
        SetChecker checker =
                checkers.computeIfAbsent(file.deployment(), d -> new SetChecker(checks, mapper, history, d, executor));
        return new Looked(
                file.name(),
                file.deployment(),
                true,
                set.rows().stream().map(row -> row.item().id()).toList(),
                set.unread(),
                set.whole(),
                set.problems(),
                checker.check(set, file.answeredUnder().orElse("")));
    }
}
