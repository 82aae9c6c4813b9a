package dev.bailiwick.problem;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for what runs beside, so that it ends as if it had run here. */
public final class Joined {

    private Joined() {}

    /** What it gave; what it threw is thrown. */
    public static <T> T of(CompletableFuture<T> running) {
        try {
            return running.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
