package dev.bailiwick.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in workbooks as {@code _x000D_}: ECMA-376 part 1, 22.9.2.19. */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEX = 16;

    private EscapedText() {}

    /** NUL and halves of surrogate pairs stay as they are written: no text holds them. */
    static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Matcher matcher = ESCAPE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            char c = (char) Integer.parseInt(matcher.group(1), HEX);
            if (c != 0 && !Character.isSurrogate(c)) {
                out.append(text, done, matcher.start()).append(c);
                done = matcher.end();
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** For the content of an XML element, such that {@link #decoded} yields the text again. */
    static String encoded(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        return plain == text.length() ? text : escaped(text);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\ufffe' && c != '&' && c != '<' && c != '>' && c != '_';
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Matcher literal = ESCAPE.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '_' -> out.append(literal.region(i, text.length()).lookingAt() ? "_x005F_" : "_");
                default -> append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        if ((c >= ' ' && c < '\ufffe') || c == '\n' || c == '\t') {
            out.append(c);
        } else {
            out.append(String.format("_x%04X_", (int) c));
        }
    }

    /** Whether a text holds what no workbook can: NUL or half of a surrogate pair. */
    static boolean impossible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                return true;
            }
            i += pair ? 1 : 0;
        }
        return false;
    }
}
