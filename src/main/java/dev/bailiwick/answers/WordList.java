package dev.bailiwick.answers;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The words that a form allows in a column.
 *
 * @param name of the form
 * @param words what each means, as written, in the order of the file
 */
record WordList(String name, Map<String, String> words) {

    /** How many of the cells are words of the list, as written. */
    long count(Collection<String> cells) {
        return cells.stream().filter(words::containsKey).count();
    }

    boolean has(String cell) {
        return words.containsKey(cell);
    }

    /** Those that mean this, in the order of the list. */
    List<String> wordsFor(String meaning) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .toList();
    }
}
