package dev.bailiwick.cli;

import dev.bailiwick.report.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands that know where to read and write. */
final class Commands implements IFactory {

    private final Streams streams;

    Commands(Streams streams) {
        this.streams = streams;
    }

    /**
     * Where a command reads and writes.
     *
     * @param in what {@code -} stands for
     * @param out data
     * @param err everything else
     */
    record Streams(InputStream in, OutputStream out, PrintWriter err) {

        /** Standard output, which says so if it cannot be written. */
        Output output() {
            return Output.to("<stdout>", out);
        }

        /** Writes data that is small enough to be held. */
        void print(String text) {
            try (Output output = output()) {
                output.stream().write(text.getBytes(StandardCharsets.UTF_8));
                output.complete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Streams.class).newInstance(streams);
        } catch (NoSuchMethodException e) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
