package dev.bailiwick.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the words of an answer mean. */
enum Means {
    YES,
    NO,
    NOT_APPLICABLE,
    /** The answer is missing, or still to come. */
    NOTHING,
    /** Something else: a text of its own. */
    OTHER;

    /** As rules and word lists write it: {@code not applicable}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Means> of(String word) {
        return Arrays.stream(values())
                .filter(m -> m != OTHER && m.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).filter(m -> m != OTHER).map(Means::word).toList();
    }
}
