package dev.bailiwick.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/**
 * Copies a text while a parser reads it: what is not skipped or written comes out as it was, letter by letter. The parser
 * tells where it is by counting letters from the begin. Not thread-safe.
 */
final class Splice extends Reader {

    private final Reader in;
    private final Writer out;
    private final StringBuilder pending = new StringBuilder();

    /** How many letters of the pending ones are done with. */
    private int done;

    /** The place of the first pending letter in the whole text. */
    private long begin;

    Splice(Reader in, Writer out) {
        this.in = in;
        this.out = out;
    }

    /** For the parser. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            begin += done;
            pending.delete(0, done).append(target, offset, count);
            done = 0;
        }
        return count;
    }

    /** Copies what stands before a place and is neither copied nor skipped. */
    void copyTo(long place) throws IOException {
        int end = index(place);
        out.append(pending, done, end);
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
    Writer target() {
        return out;
    }

    void write(String text) throws IOException {
        out.write(text);
    }

    /** Copies the rest, which the parser has read or has not. */
    void finish() throws IOException {
        out.append(pending, done, pending.length());
        done = pending.length();
        in.transferTo(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
