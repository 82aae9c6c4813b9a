package dev.bailiwick.workbook;

import java.io.IOException;
import java.io.Reader;

/**
 * Copies a text while a parser reads it: what is not skipped or written comes out as it was, letter by letter. The parser
 * tells where it is by counting letters from the begin. Not thread-safe.
 */
final class Splice extends Reader {

    private final Reader in;
    private final Utf8Writer out;

    /** What the parser has read; what is done with is thrown away when it reads more. */
    private char[] letters = new char[1 << 13];

    private int read;

    /** How many of the letters are done with. */
    private int done;

    /** The place of the first of the letters in the whole text. */
    private long begin;

    Splice(Reader in, Utf8Writer out) {
        this.in = in;
        this.out = out;
    }

    /** For the parser. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            int left = read - done;
            char[] place = left + count > letters.length ? new char[2 * (left + count)] : letters;
            System.arraycopy(letters, done, place, 0, left);
            System.arraycopy(target, offset, place, left, count);
            letters = place;
            begin += done;
            done = 0;
            read = left + count;
        }
        return count;
    }

    /** Copies what stands before a place and is neither copied nor skipped. */
    void copyTo(long place) throws IOException {
        int end = index(place);
        out.write(letters, done, end - done);
        done = end;
    }

    /** Leaves out what stands before a place. */
    void skipTo(long place) {
        done = index(place);
    }

    private int index(long place) {
        int index = Math.toIntExact(place - begin);
        if (index < done) {
            throw new IllegalStateException("already past " + place);
        }
        return index;
    }

    /** For what is written in between. */
    Utf8Writer target() {
        return out;
    }

    void write(String text) throws IOException {
        out.write(text);
    }

    /** Copies the rest, which the parser has read or has not. */
    void finish() throws IOException {
        out.write(letters, done, read - done);
        done = read;
        in.transferTo(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
