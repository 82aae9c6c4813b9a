package dev.bailiwick.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which columns of a row hold cells, such as {@code 1:4}: a hint for spreadsheets that must not be wrong. */
final class Spans {

    private static final Pattern ONE = Pattern.compile("([0-9]{1,5}):([0-9]{1,5})");

    private Spans() {}

    /** The hint with more cells in it; as it is where it is none or holds several. */
    static String widened(String spans, int first, int last) {
        Matcher matcher = ONE.matcher(spans);
        if (!matcher.matches()) {
            return spans;
        }
        int from = Math.min(Integer.parseInt(matcher.group(1)), first);
        int to = Math.max(Integer.parseInt(matcher.group(2)), last);
        return from + ":" + to;
    }
}
