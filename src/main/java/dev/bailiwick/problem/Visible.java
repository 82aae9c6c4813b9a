package dev.bailiwick.problem;

import java.util.Locale;

/**
 * Makes text from strangers safe to show in a terminal or a log: what would move the cursor, change colours, turn the
 * writing direction or begin a new line is shown as an escape. For eyes only; it cannot be read back.
 */
public final class Visible {

    private Visible() {}

    /** The text with escapes such as {@code \n} and {@code \x1b} in place of such characters. */
    public static String of(String text) {
        int clean = 0;
        while (clean < text.length() && !hidden(text, clean)) {
            clean++;
        }
        return clean == text.length() ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(hidden(text, i) ? escape(c) : String.valueOf(c));
        }
        return out.toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : "\\u%04x", (int) c);
        };
    }

    private static boolean hidden(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7f) {
            return c < ' ';
        }
        return c <= 0x9f || turnsDirection(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff' || lone(text, at);
    }

    private static boolean turnsDirection(char c) {
        return c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** Half of a surrogate pair. */
    private static boolean lone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
