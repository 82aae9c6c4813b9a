package dev.bailiwick.language;

import java.util.ArrayList;
import java.util.List;

/** Writes out the alternatives of a phrase: {@code {sign|log} on} is {@code sign on} and {@code log on}. */
final class Braces {

    private Braces() {}

    /**
     * Every way to read the phrase, in order; the phrase itself if it has no braces.
     *
     * @throws IllegalArgumentException if a brace is not closed, not opened or nested
     */
    static List<String> expand(String phrase) {
        int open = phrase.indexOf('{');
        int close = phrase.indexOf('}');
        if (open < 0 && close < 0) {
            return List.of(phrase.strip());
        }
        boolean nested =
                open >= 0 && close > open && phrase.substring(open + 1, close).indexOf('{') >= 0;
        if (open < 0 || close < open || nested) {
            throw new IllegalArgumentException(phrase);
        }
        List<String> all = new ArrayList<>();
        for (String alternative : phrase.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(expand(phrase.substring(0, open) + alternative + phrase.substring(close + 1)));
        }
        return all;
    }
}
