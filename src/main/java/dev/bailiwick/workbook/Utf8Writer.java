package dev.bailiwick.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes UTF-8, and what is UTF-8 already as it is. Not thread-safe. */
final class Utf8Writer extends Writer {

    private static final int ROOM = 1 << 14;

    /** What one letter comes to at most. */
    private static final int LONGEST = 3;

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private int filled;

    /** The first half of a letter whose second half is still to come. */
    private String half = "";

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    /** Whole letters only. */
    void write(byte[] bytes) throws IOException {
        if (bytes.length > ROOM - filled) {
            hand();
        }
        if (bytes.length > ROOM) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, filled, bytes.length);
            filled += bytes.length;
        }
    }

    /** Whole letters only. */
    @Override
    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] letters, int offset, int length) throws IOException {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (ROOM - filled < LONGEST) {
                hand();
            }
            char c = letters[i];
            if (c >= 0x80 || !half.isEmpty()) {
                i = other(letters, i, end) - 1;
            } else {
                buffer[filled++] = (byte) c;
            }
        }
    }

    /** Writes letters up to the next one of a single byte, and returns where that is. */
    private int other(char[] letters, int begin, int end) throws IOException {
        int to = begin;
        while (to < end && (letters[to] >= 0x80 || to == begin)) {
            to++;
        }
        boolean cut = to == end && Character.isHighSurrogate(letters[to - 1]);
        write(half + new String(letters, begin, to - begin - (cut ? 1 : 0)));
        half = cut ? String.valueOf(letters[to - 1]) : "";
        return to;
    }

    private void hand() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        hand();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
