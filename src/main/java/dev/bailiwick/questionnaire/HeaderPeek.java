package dev.bailiwick.questionnaire;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * A look ahead at the header of a CSV text.
 *
 * @param text the first record that is not blank, without its line ending; cut short if it is longer than the look goes
 * @param lineEnding what ends it; {@code \n} where nothing does
 */
record HeaderPeek(String text, String lineEnding) {

    private static final int LIMIT = 1 << 20;

    /** Leaves the reader where it was. */
    static HeaderPeek of(BufferedReader reader) throws IOException {
        reader.mark(LIMIT + 2);
        StringBuilder text = new StringBuilder();
        int end = readHeader(reader, text);
        String ending = end == '\r' && reader.read() == '\n' ? "\r\n" : end == '\r' ? "\r" : "\n";
        reader.reset();
        return new HeaderPeek(text.toString(), ending);
    }

    /** @return the character that ended the header, or -1 */
    private static int readHeader(BufferedReader reader, StringBuilder text) throws IOException {
        boolean quoted = false;
        boolean closed = false;
        for (int read = 0; read < LIMIT; read++) {
            int c = reader.read();
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
