package dev.bailiwick.archive;

import java.io.IOException;

/**
 * What packing some content came to.
 *
 * @param packed bytes written
 * @param size bytes before
 */
record Packing(long crc, long packed, long size) {

    static Packing of(Archive.Content content, CountedStream out) throws IOException {
        try (PackingStream packing = new PackingStream(out)) {
            content.writeTo(packing);
            return packing.finish();
        }
    }
}
