package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decodes a file strictly: bytes that are not in its encoding, and NUL characters, end the reading with an {@link
 * UnusableException} that names the place. Nothing is ever replaced. Not thread-safe.
 */
final class TextReader extends Reader {

    private static final int SIZE = 1 << 15;
    private static final int LONGEST_MARK = 4;

    private final String name;
    private final InputStream in;
    private final Encoding encoding;
    private final boolean empty;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
    private boolean ended;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /** Reads the first bytes to learn the encoding. */
    TextReader(String name, InputStream in, Optional<Charset> option) throws IOException {
        super(in);
        this.name = name;
        // The JDK's own file streams fail in readNBytes on a pipe ("Illegal seek"); a buffered one does not.
        this.in = new BufferedInputStream(in);
        byte[] first = this.in.readNBytes(FileKind.BYTES);
        refuse(FileKind.of(first));
        encoding = Encoding.of(Arrays.copyOf(first, Math.min(LONGEST_MARK, first.length)), option);
        empty = first.length == encoding.markLength();
        bytes.put(first, encoding.markLength(), first.length - encoding.markLength())
                .flip();
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void refuse(Optional<FileKind> kind) {
        kind.ifPresent(k -> {
            throw new UnusableException(Place.ofFile(name), "this is " + k.words() + ", not CSV", k.help());
        });
    }

    Encoding encoding() {
        return encoding;
    }

    /** Whether the file holds no text at all; it may hold a byte order mark. */
    boolean empty() {
        return empty;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!decodeMore()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** @return false at the end of the file */
    private boolean decodeMore() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        if (chars.hasRemaining()) {
            inspect();
            return true;
        }
        if (result.isError()) {
            throw problem("these bytes are not " + encoding.charset().name(), helpForBytes());
        }
        if (ended) {
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        return true;
    }

    private String helpForBytes() {
        return encoding.markLength() > 0
                ? "the file is damaged: ask for it again"
                : "save the file as UTF-8, or name its encoding, such as --encoding windows-1252";
    }

    /** Counts lines and columns, and finds NUL characters, which no questionnaire holds but damaged files do. */
    private void inspect() {
        char[] array = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            char c = array[i];
            column++;
            if (c < ' ') {
                control(c);
            }
            afterReturn = c == '\r';
        }
    }

    private void control(char c) {
        if (c == 0) {
            column--;
            String order = line == 1 && column == 1 ? "be" : "le";
            throw problem(
                    "a NUL character stands here",
                    "if the file is UTF-16 without a byte order mark, pass --encoding utf-16" + order);
        }
        if (c == '\r' || (c == '\n' && !afterReturn)) {
            line++;
        }
        if (c == '\r' || c == '\n') {
            column = 1;
        }
    }

    private UnusableException problem(String message, String help) {
        return new UnusableException(new Place(name, line, column), message, help);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
