package dev.bailiwick.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs what is written to it. A long content is packed on another core while it is still being made, since packing
 * takes as long as making it. Not thread-safe.
 */
final class PackingStream extends OutputStream {

    private static final int BLOCK = 1 << 16;

    /** A thread of its own would cost a short content more than it gains. */
    private static final int BLOCKS_AT_ONCE = 16;

    /** Of a long content: twice as quick as what is usual, for a sixth more bytes. */
    private static final int QUICK = 3;

    private static final int MOST_BLOCKS_AHEAD = 8;

    private final CountedStream out;
    private final long begin;
    private final CRC32 crc = new CRC32();
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final byte[] packed = new byte[BLOCK];
    private final Deque<CompletableFuture<byte[]>> ahead = new ArrayDeque<>();
    private Optional<ExecutorService> worker = Optional.empty();
    private byte[] block = new byte[BLOCK];
    private int filled;
    private int blocks;

    PackingStream(CountedStream out) {
        this.out = out;
        begin = out.count();
    }

    @Override
    public void write(int b) throws IOException {
        block[filled++] = (byte) b;
        if (filled == BLOCK) {
            hand();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int some = Math.min(length - done, BLOCK - filled);
            System.arraycopy(bytes, offset + done, block, filled, some);
            filled += some;
            done += some;
            if (filled == BLOCK) {
                hand();
            }
        }
    }

    /** Hands the block over that is full, and takes an empty one. */
    private void hand() throws IOException {
        blocks++;
        filled = 0;
        if (blocks <= BLOCKS_AT_ONCE) {
            pack(block, BLOCK);
            return;
        }
        ExecutorService other = worker.orElseGet(this::begun);
        byte[] full = block;
        ahead.add(CompletableFuture.supplyAsync(() -> packed(full), other));
        block = ahead.size() > MOST_BLOCKS_AHEAD ? joined(ahead.remove()) : new byte[BLOCK];
    }

    private ExecutorService begun() {
        deflater.setLevel(QUICK);
        ExecutorService other = Executors.newSingleThreadExecutor();
        worker = Optional.of(other);
        return other;
    }

    private byte[] packed(byte[] full) {
        try {
            pack(full, BLOCK);
            return full;
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private void pack(byte[] bytes, int length) throws IOException {
        crc.update(bytes, 0, length);
        deflater.setInput(bytes, 0, length);
        while (!deflater.needsInput()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
    }

    private static byte[] joined(CompletableFuture<byte[]> one) throws IOException {
        try {
            return one.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Packs all that was written so far, to its end. */
    Packing finish() throws IOException {
        while (!ahead.isEmpty()) {
            joined(ahead.remove());
        }
        pack(block, filled);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
        return new Packing(crc.getValue(), out.count() - begin, deflater.getBytesRead());
    }

    /** Whoever waits for nothing more may take the stream away, so no block is under way after this. */
    @Override
    public void close() {
        worker.ifPresent(ExecutorService::shutdown);
        for (CompletableFuture<byte[]> one : ahead) {
            try {
                one.join();
            } catch (CompletionException e) {
                // Another failure is on its way already.
            }
        }
        deflater.end();
    }
}
