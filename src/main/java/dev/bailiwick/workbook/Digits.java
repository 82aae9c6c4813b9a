package dev.bailiwick.workbook;

/** Reads whole numbers; by hand, since every cell holds some. */
final class Digits {

    private static final int MOST = 9;

    private Digits() {}

    /** -1 where the text is not one to nine digits. */
    static int parse(String text) {
        return text.isEmpty() || text.length() > MOST ? -1 : parse(text, 0, text.length());
    }

    /** -1 where a letter among these is no digit. */
    static int parse(String text, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
