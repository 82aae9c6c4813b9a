package dev.bailiwick.questionnaire;

/**
 * Keeps the text of a cell from becoming a formula in the spreadsheet that opens the file, and gives it back unchanged.
 *
 * <p>A spreadsheet may split a file in other places than we do: at another delimiter, or at a line break in a cell. So the
 * parts between comma, semicolon, tab, bar and line breaks are looked at one by one. A part that begins with {@code =},
 * {@code +}, {@code -} or {@code @}, in full width too, perhaps after quotes and characters that are not seen, gets an
 * apostrophe before it; and so does a text that begins with a tab or a line break. A part that has apostrophes there
 * already gets one more, so that no two texts are guarded alike. All others stay as they are.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
final class FormulaGuard {

    private static final String BEGINS_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b";
    private static final String ENDS_PART = ",;|\t\n\r\u000b\f\u0085\u2028\u2029";
    private static final String BEGINS_NO_TEXT = "\t\n\r";

    private FormulaGuard() {}

    /** The text as it is written. */
    static String guarded(String text) {
        return rewritten(text, true);
    }

    /** The text that was guarded; one that never was may lose apostrophes. */
    static String unguarded(String text) {
        return rewritten(text, false);
    }

    private static String rewritten(String text, boolean on) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int begin = 0;
        while (begin <= text.length()) {
            int end = endOfPart(text, begin);
            int bare = afterApostrophes(text, begin);
            boolean dangerous = beginsFormula(text, bare, end) || (begin == 0 && beginsWithBreak(text, bare));
            if (dangerous && on) {
                out.append('\'');
            }
            int from = dangerous && !on && bare > begin ? begin + 1 : begin;
            out.append(text, from, Math.min(end + 1, text.length()));
            begin = end + 1;
        }
        return out.toString();
    }

    private static int endOfPart(String text, int from) {
        int end = from;
        while (end < text.length() && ENDS_PART.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int afterApostrophes(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at;
    }

    private static boolean beginsFormula(String text, int from, int end) {
        int at = from;
        while (at < end && isUnseen(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < end && BEGINS_FORMULA.indexOf(text.charAt(at)) >= 0;
    }

    /** What a spreadsheet may drop before it looks for a formula. */
    private static boolean isUnseen(int c) {
        return c == '"' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isIdentifierIgnorable(c);
    }

    private static boolean beginsWithBreak(String text, int at) {
        return at < text.length() && BEGINS_NO_TEXT.indexOf(text.charAt(at)) >= 0;
    }
}
