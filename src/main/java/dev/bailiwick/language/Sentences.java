package dev.bailiwick.language;

import dev.bailiwick.language.Word.Gap;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences. Thread-safe. */
public final class Sentences {

    private Sentences() {}

    /** In the order of the text, stripped, and none of them blank. A line break ends a sentence too. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        text.lines().forEach(line -> addTo(sentences, line));
        return sentences;
    }

    private static void addTo(List<String> sentences, String line) {
        int start = 0;
        for (Word word : Words.of(line)) {
            if (word.before() == Gap.SENTENCE && word.start() > start) {
                add(sentences, line.substring(start, word.start()));
                start = word.start();
            }
        }
        add(sentences, line.substring(start));
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
