package dev.bailiwick.archive;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks what entries hold, and checks it against what the directory says of it. */
final class Contents {

    /** In bytes, all entries together. */
    static final long MOST_BYTES = 256L << 20;

    /** An entry that is packed tighter than this is no document; small ones may be. */
    private static final int TIGHTEST = 100;

    private static final long SMALL = 4L << 20;
    private static final int BLOCK = 1 << 16;

    private final Bytes bytes;
    private final Refusal refusal;

    Contents(Bytes bytes, Refusal refusal) {
        this.bytes = bytes;
        this.refusal = refusal;
    }

    void check(List<Entry> entries) {
        long total = 0;
        for (Entry entry : entries) {
            total += entry.size();
            if (entry.size() > MOST_BYTES || total > MOST_BYTES) {
                throw refusal.because(
                        entry.name(),
                        "with this entry it unpacks to more than " + (MOST_BYTES >> 20) + " MiB",
                        "split the file");
            }
            if (entry.size() > SMALL && entry.size() > TIGHTEST * entry.packed()) {
                throw refusal.because(
                        entry.name(),
                        "this entry unpacks to more than " + TIGHTEST + " times its size",
                        "no document is packed so tight: do not use it");
            }
        }
        entries.forEach(this::check);
    }

    private void check(Entry entry) {
        try (InputStream in = open(entry)) {
            if (!isWhole(entry, in)) {
                throw refusal.damaged(entry.name(), "the content of this entry does not fit its checksum");
            }
        } catch (IOException e) {
            throw refusal.damaged(entry.name(), "the content of this entry cannot be unpacked");
        }
    }

    private static boolean isWhole(Entry entry, InputStream in) throws IOException {
        CRC32 crc = new CRC32();
        byte[] block = new byte[BLOCK];
        long size = 0;
        for (int count = in.read(block); count >= 0 && size <= entry.size(); count = in.read(block)) {
            crc.update(block, 0, count);
            size += count;
        }
        return size == entry.size() && crc.getValue() == entry.crc();
    }

    InputStream open(Entry entry) {
        int begin = LocalHeaders.begin(bytes, entry);
        InputStream packed = new ByteArrayInputStream(bytes.content(), begin, (int) entry.packed());
        return entry.method() == Entry.STORED ? packed : inflated(packed);
    }

    private static InputStream inflated(InputStream packed) {
        Inflater inflater = new Inflater(true);
        return new FilterInputStream(new InflaterInputStream(packed, inflater, 1 << 13)) {
            @Override
            public void close() {
                inflater.end();
            }
        };
    }
}
