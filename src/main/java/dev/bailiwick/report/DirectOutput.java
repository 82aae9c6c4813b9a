package dev.bailiwick.report;

import java.io.BufferedOutputStream;
import java.io.OutputStream;

/** Standard output, a device or a pipe: what is written is gone, and cannot be taken back. */
final class DirectOutput implements Output {

    private final GuardedStream stream;

    DirectOutput(String name, OutputStream out) {
        stream = new GuardedStream(name, new BufferedOutputStream(out, 1 << 16), "what is there is not complete");
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void complete() {
        stream.flush();
    }

    /** Leaves the target open, since standard output is not ours to close; what {@link #complete} wrote is there. */
    @Override
    public void close() {}
}
