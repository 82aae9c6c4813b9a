package dev.bailiwick.language;

import dev.bailiwick.problem.Place;
import java.util.ArrayList;
import java.util.List;

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
        for (Word word : Words.of(text)) {
            forms.add(inflection.commonForm(word.folded()));
        }
        return new Phrase(text, forms, place);
    }
}
