package dev.bailiwick.report;

import java.io.IOException;
import java.io.OutputStream;

/** Turns failures to write into exceptions for the user, so that no layer above can swallow them. Not thread-safe. */
final class GuardedStream extends OutputStream {

    private final String target;
    private final OutputStream out;
    private final String help;

    GuardedStream(String target, OutputStream out, String help) {
        this.target = target;
        this.out = out;
        this.help = help;
    }

    @Override
    public void write(int b) {
        guard(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        guard(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        guard(out::flush);
    }

    @Override
    public void close() {
        guard(out::close);
    }

    /** Runs a step of writing. */
    void guard(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw WriteProblem.of(target, e, help);
        }
    }

    interface Step {
        void run() throws IOException;
    }
}
