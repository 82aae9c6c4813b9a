package dev.bailiwick.language;

import java.util.Arrays;

/**
 * A text without what nobody sees in it: zero-width spaces, soft hyphens, direction marks; and without the marks on
 * letters, so that a letter is one character however it was composed. Knows where each character stood before.
 */
final class BareText {

    /** Where every character stands as before. */
    private static final int[] UNMOVED = {};

    private final String text;
    private final int[] origins;

    private BareText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static BareText of(String text) {
        return isAscii(text) ? new BareText(text, UNMOVED) : withoutInvisible(text);
    }

    /** Most texts are, and all of such a text is seen. */
    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static BareText withoutInvisible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int units = Character.charCount(c);
            if (!isInvisible(c)) {
                for (int i = 0; i < units; i++) {
                    origins[kept.length() + i] = at + i;
                }
                kept.appendCodePoint(c);
            }
            at += units;
        }
        origins[kept.length()] = text.length();
        return new BareText(kept.toString(), Arrays.copyOf(origins, kept.length() + 1));
    }

    private static boolean isInvisible(int c) {
        if (c < 128) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    String text() {
        return text;
    }

    /** Where the character with this index stood; the length of the text before for the index behind the last one. */
    int origin(int index) {
        return origins == UNMOVED ? index : origins[index];
    }
}
