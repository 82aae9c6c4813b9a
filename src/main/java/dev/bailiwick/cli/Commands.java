package dev.bailiwick.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands that know where to write. */
final class Commands implements IFactory {

    private final Streams streams;

    Commands(OutputStream out, PrintWriter err) {
        this.streams = new Streams(out, err);
    }

    /**
     * Where a command writes.
     *
     * @param out data
     * @param err everything else
     */
    record Streams(OutputStream out, PrintWriter err) {}

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Streams.class).newInstance(streams);
        } catch (NoSuchMethodException e) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
