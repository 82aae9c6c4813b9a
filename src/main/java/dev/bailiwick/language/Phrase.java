package dev.bailiwick.language;

import dev.bailiwick.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One or more words that speak of a concept.
 *
 * @param text as written, alternatives in braces resolved
 * @param words the common forms of its words, by which it is compared
 */
public record Phrase(String text, List<String> words, Place place) {

    public Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String text, Place place, Inflection inflection) {
        List<String> forms = new ArrayList<>(4);
        for (String word : wordsOf(text)) {
            forms.add(inflection.commonForm(word));
        }
        return new Phrase(text, forms, place);
    }

    /** Some ten thousand phrases are read at every start, and most are plain: these need not be looked at so closely. */
    private static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (c == ' ') {
                if (at > start) {
                    words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = at + 1;
            } else if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
                return Words.of(text).stream().map(Word::folded).toList();
            }
        }
        return words;
    }
}
