package dev.bailiwick.archive;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The first bytes of a file, by which it is judged what it is.
 *
 * @param text each byte as the character of Latin-1, without the mark that UTF-8 text may begin with
 */
public record FirstBytes(String text) {

    private static final int MOST = 4096;
    private static final String MARK = "\u00ef\u00bb\u00bf";
    private static final String WORD = "(?:true|false|null)";
    private static final String NUMBER = "-?\\d[\\d.eE+-]*";

    /** A list or an object begins, or one without names and texts stands there to its end. */
    private static final Pattern JSON = Pattern.compile("\\s*(?:[\\[{]\\s*[\\[{\"]|\\{\\s*}\\s*\\z|\\[\\s*(?:(?:"
            + NUMBER + "|" + WORD + ")\\s*(?:,\\s*(?:" + NUMBER + "|" + WORD + ")\\s*)*)?]\\s*\\z)");

    /** @param content of the file, or its beginning */
    public static FirstBytes of(byte[] content) {
        String begin = new String(content, 0, Math.min(MOST, content.length), StandardCharsets.ISO_8859_1);
        return new FirstBytes(begin.startsWith(MARK) ? begin.substring(MARK.length()) : begin);
    }

    /** Whether it is a JSON text, and no table whose first cell begins with a bracket. */
    public boolean isJson() {
        return JSON.matcher(text).lookingAt();
    }
}
