package dev.bailiwick.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts questions that are the same, or nearly, into classes. Nearly the same are those about the same topics with enough
 * words in common. Each wording is compared only with those that share one of its rarest words, so that many thousands
 * take little time. Not thread-safe.
 */
final class SameQuestions {

    /** A wording: the common forms of its words in their order, and the topics that it was found to be about. */
    private record Wording(List<String> forms, List<String> topics) {}

    /** What wordings that may be alike have in common. */
    private record Block(String rareWord, List<String> topics, String agreeing) {}

    private final Likeness likeness;
    private final Map<Wording, Integer> numbers = new HashMap<>();
    private final List<Wording> wordings = new ArrayList<>();

    SameQuestions(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * @param forms the common forms of the question's words
     * @param topics that it is about; none where that is not certain, and it is then like no other wording
     * @return the number of its wording, from 0
     */
    int add(List<String> forms, List<String> topics) {
        Wording wording = new Wording(forms, topics);
        Integer number = numbers.putIfAbsent(wording, wordings.size());
        if (number != null) {
            return number;
        }
        wordings.add(wording);
        return wordings.size() - 1;
    }

    /** For each wording the number of the first one of its class. */
    int[] classes() {
        int[] first = new int[wordings.size()];
        Arrays.setAll(first, i -> i);
        Map<String, Integer> frequency = frequency();
        Map<Block, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            join(i, frequency, index, first);
        }
        Arrays.setAll(first, i -> root(first, i));
        return first;
    }

    private Map<String, Integer> frequency() {
        Map<String, Integer> frequency = new HashMap<>();
        for (Wording wording : wordings) {
            likeness.counting(wording.forms).forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        return frequency;
    }

    private void join(int number, Map<String, Integer> frequency, Map<Block, List<Integer>> index, int[] first) {
        Wording wording = wordings.get(number);
        if (wording.topics.isEmpty()) {
            return;
        }
        List<String> words = likeness.counting(wording.forms);
        String agreeing = likeness.agreeing(wording.forms);
        words.stream()
                .sorted(Comparator.<String>comparingInt(word -> frequency.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(likeness.prefix(words.size()))
                .map(word -> new Block(word, wording.topics, agreeing))
                .forEach(
                        block -> joinBlock(number, words, index.computeIfAbsent(block, b -> new ArrayList<>()), first));
    }

    private void joinBlock(int number, List<String> words, List<Integer> block, int[] first) {
        for (int other : block) {
            if (root(first, other) != root(first, number)
                    && likeness.areAlike(words, likeness.counting(wordings.get(other).forms))) {
                int a = root(first, other);
                int b = root(first, number);
                first[Math.max(a, b)] = Math.min(a, b);
            }
        }
        block.add(number);
    }

    private static int root(int[] first, int number) {
        int root = number;
        while (first[root] != root) {
            first[root] = first[first[root]];
            root = first[root];
        }
        return root;
    }
}
