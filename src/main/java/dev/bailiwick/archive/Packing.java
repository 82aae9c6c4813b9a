package dev.bailiwick.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What packing some content came to.
 *
 * @param packed bytes written
 * @param size bytes before
 */
record Packing(long crc, long packed, long size) {

    private static final int BUFFER = 1 << 14;

    static Packing of(Archive.Content content, CountedStream out) throws IOException {
        long begin = out.count();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater, BUFFER);
            CheckedOutputStream checked = new CheckedOutputStream(packed, new CRC32());
            OutputStream buffered = new BufferedOutputStream(checked, BUFFER);
            content.writeTo(buffered);
            buffered.flush();
            packed.finish();
            return new Packing(checked.getChecksum().getValue(), out.count() - begin, deflater.getBytesRead());
        } finally {
            deflater.end();
        }
    }
}
