package dev.bailiwick.batch;

import dev.bailiwick.batch.FileResult.Outcome;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.NoQuestionnaire;
import dev.bailiwick.report.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Maps one file of a folder; whatever goes wrong with it is its result, and never ends the run. */
final class FileTask implements Supplier<FileResult> {

    private static final int MOST_PROBLEMS = 20;

    private final InboxFile file;
    private final FileMapper mapper;
    private final List<Problem> problems = new ArrayList<>();
    private long more;

    FileTask(InboxFile file, FileMapper mapper) {
        this.file = file;
        this.mapper = mapper;
    }

    @Override
    public FileResult get() {
        if (file.passedOver().isPresent()) {
            problems.add(file.passedOver().get());
            return result(Outcome.SKIPPED, Counts.NONE, Optional.empty());
        }
        try {
            return result(Outcome.MAPPED, mapper.map(file, this::add), Optional.empty());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return failed(e);
        }
    }

    private FileResult failed(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableException unusable) {
                unusable.problems().forEach(this::add);
                boolean none = NoQuestionnaire.is(file.path());
                return result(none ? Outcome.SKIPPED : Outcome.FAILED, Counts.NONE, Optional.empty());
            }
            if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
                add("needs more memory than there is", "give it more, such as BAILIWICK_JAVA_OPTS=-Xmx1g");
                return result(Outcome.FAILED, Counts.NONE, Optional.empty());
            }
        }
        add("a bug in Bailiwick: " + thrown, "");
        return result(Outcome.FAILED, Counts.NONE, Optional.of(new IllegalStateException(file.name(), thrown)));
    }

    private void add(String message, String help) {
        add(new Problem(Place.ofFile(file.name()), message, help));
    }

    private void add(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    private FileResult result(Outcome outcome, Counts counts, Optional<RuntimeException> bug) {
        return new FileResult(file.name(), outcome, counts, problems, more, bug);
    }
}
