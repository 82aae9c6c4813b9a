package dev.bailiwick.report;

/** Whoever read our output has gone, as {@code head} does. There is nothing to say: end quietly. */
public final class ClosedPipeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClosedPipeException(Throwable cause) {
        super(cause);
    }
}
