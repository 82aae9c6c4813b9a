package dev.bailiwick.report;

import dev.bailiwick.problem.UnusableException;
import java.io.OutputStream;
import java.util.Collection;

/**
 * Where a result goes. Write to the stream, then call {@link #complete()}; without it, closing leaves things as they
 * were, as far as that can be. Not thread-safe.
 */
public sealed interface Output extends AutoCloseable permits OutputFile, DirectOutput {

    /**
     * Buffered; every failure to write is thrown.
     *
     * <p>Its methods throw {@link UnusableException} if the result cannot be written, and {@link ClosedPipeException}
     * if nobody reads it any more.
     */
    OutputStream stream();

    /**
     * Says that all is written.
     *
     * @throws UnusableException if the result cannot be written to its end
     * @throws ClosedPipeException if nobody reads it any more
     */
    void complete();

    @Override
    void close();

    /**
     * @param target a file that is made or replaced
     * @param inputs the files that are read meanwhile, as the user named them
     * @throws UnusableException if the target cannot be written or is one of the inputs; nothing has changed then
     */
    static Output open(String target, Collection<String> inputs) {
        return OutputTarget.open(target, inputs);
    }

    /**
     * A stream that is already open and stays so, such as standard output. It must not be {@code System.out}, which
     * swallows failures.
     *
     * @param name for messages
     */
    static Output to(String name, OutputStream out) {
        return new DirectOutput(name, out);
    }
}
