package dev.bailiwick.questionnaire;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** A look ahead at the first records of a CSV text that are not blank, one at a time. Not thread-safe. */
final class HeaderPeek {

    /** A header that stands lower than so many records is not looked for. */
    static final int MOST_RECORDS = 30;

    private static final int LIMIT = 1 << 20;
    private static final int NOTHING = -2;

    /**
     * A record.
     *
     * @param text without its line ending; cut short if it is longer than the look goes
     * @param lineEnding what ends it; {@code \n} where nothing does
     */
    record Peeked(String text, String lineEnding) {}

    private final BufferedReader reader;
    private int read;
    private int pushedBack = NOTHING;
    private boolean ended;

    private HeaderPeek(BufferedReader reader) {
        this.reader = reader;
    }

    /** To be closed by {@link #rewind}. */
    static HeaderPeek of(BufferedReader reader) throws IOException {
        reader.mark(LIMIT + 2);
        return new HeaderPeek(reader);
    }

    /** Puts the reader back where it was. */
    void rewind() throws IOException {
        reader.reset();
    }

    /** The next record; empty at the end of the text and where the look ends. */
    Optional<Peeked> next() throws IOException {
        StringBuilder text = new StringBuilder();
        int end = ended ? -1 : readRecord(text);
        ended = end < 0;
        String ending = end == '\r' && isNewline() ? "\r\n" : end == '\r' ? "\r" : "\n";
        return text.toString().isBlank() ? Optional.empty() : Optional.of(new Peeked(text.toString(), ending));
    }

    private boolean isNewline() throws IOException {
        int c = reader.read();
        boolean newline = c == '\n';
        pushedBack = newline ? NOTHING : c;
        return newline;
    }

    private int readCharacter() throws IOException {
        int c = pushedBack == NOTHING ? reader.read() : pushedBack;
        pushedBack = NOTHING;
        read++;
        return c;
    }

    /** @return the character that ended the record, or -1 */
    private int readRecord(StringBuilder text) throws IOException {
        boolean quoted = false;
        boolean closed = false;
        while (read < LIMIT) {
            int c = readCharacter();
            boolean lineEnd = !quoted && (c == '\n' || c == '\r');
            if (c < 0 || (lineEnd && !text.toString().isBlank())) {
                return c;
            }
            boolean opens = c == '"' && !quoted && (closed || beginsCell(text));
            closed = c == '"' && quoted;
            quoted = opens || (quoted && !closed);
            if (lineEnd) {
                text.setLength(0);
            } else {
                text.append((char) c);
            }
        }
        return -1;
    }

    /** Elsewhere a quote is a character like any other. */
    private static boolean beginsCell(StringBuilder text) {
        int length = text.length();
        return length == 0 || DelimiterFinder.CANDIDATES.contains(text.charAt(length - 1));
    }
}
