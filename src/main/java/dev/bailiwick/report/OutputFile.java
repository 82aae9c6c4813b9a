package dev.bailiwick.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is written beside its place under a passing name, and moved to its place when it is complete: whoever
 * looks sees the old file or the new one, never a part.
 */
final class OutputFile implements Output {

    private final Path target;
    private final Path passing;
    private final FileChannel channel;
    private final GuardedStream stream;

    /** @param name for messages */
    OutputFile(String name, Path target, Path folder) {
        this.target = target;
        passing = folder.resolve(".bailiwick-" + UUID.randomUUID() + ".tmp");
        channel = create(name);
        OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        stream = new GuardedStream(name, buffered, Files.exists(target) ? "the file is as it was" : "no file was made");
    }

    private FileChannel create(String name) {
        try {
            // First, since it fails while the process is being ended, and nothing would take the file away then.
            passing.toFile().deleteOnExit();
            return FileChannel.open(passing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw WriteProblem.of(name, e, "name another place");
        }
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void complete() {
        stream.flush();
        stream.guard(() -> {
            channel.force(true);
            channel.close();
            keepPermissions();
            move();
        });
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView made = Files.getFileAttributeView(passing, PosixFileAttributeView.class);
        if (Files.exists(target) && old != null && made != null) {
            made.setPermissions(old.readAttributes().permissions());
        }
    }

    private void move() throws IOException {
        try {
            Files.move(passing, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(passing, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        stream.guard(() -> {
            channel.close();
            Files.deleteIfExists(passing);
        });
    }
}
