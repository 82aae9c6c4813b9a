package dev.bailiwick.answers;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that an executor does beside other work, and the one who needs it himself where nobody has begun. So no thread waits
 * for one that does not come, however few there are. Thread-safe.
 */
final class Beside<T> {

    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Beside<T> start(Executor executor, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        executor.execute(task);
        return new Beside<>(task);
    }

    /** What it gave; what it threw is thrown. */
    T get() {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
