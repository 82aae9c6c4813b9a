package dev.bailiwick.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of whoever is asked, which a customer may use where another says "vendor". They are read as that word, so that
 * no phrase needs to know them and none is found in a part of them. Immutable, thread-safe.
 */
final class ProperNames {

    static final ProperNames NONE = new ProperNames(List.of());

    private static final String READ_AS = "vendor";

    /** By their first word; the longest first. */
    private final Map<String, List<List<String>>> names;

    /** @param names as they are written */
    ProperNames(Collection<String> names) {
        this.names = names.stream()
                .map(ProperNames::words)
                .filter(words -> !words.isEmpty())
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .collect(Collectors.groupingBy(words -> words.get(0)));
    }

    private static List<String> words(String name) {
        return Words.of(name).stream().map(Word::folded).toList();
    }

    /** The same words, with one in place of each name. */
    List<Word> replacedIn(List<Word> words) {
        if (names.isEmpty()) {
            return words;
        }
        List<Word> replaced = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int length = lengthOfNameAt(words, i);
            Word first = words.get(i);
            replaced.add(
                    length == 0
                            ? first
                            : new Word(
                                    READ_AS,
                                    first.start(),
                                    words.get(i + length - 1).end(),
                                    first.before()));
            i += Math.max(1, length);
        }
        return replaced;
    }

    private int lengthOfNameAt(List<Word> words, int from) {
        for (List<String> name : names.getOrDefault(words.get(from).folded(), List.of())) {
            if (startsWith(words.subList(from, words.size()), name)) {
                return name.size();
            }
        }
        return 0;
    }

    private static boolean startsWith(List<Word> words, List<String> name) {
        if (words.size() < name.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(i).folded().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }
}
