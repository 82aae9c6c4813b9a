package dev.bailiwick.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all phrases in one pass over the words of a text, however many phrases there are (Aho and Corasick, 1975), with
 * words for letters. Immutable once built, thread-safe.
 *
 * @param <T> what a phrase stands for
 */
final class Automaton<T> {

    /** A phrase that ends at a word, and how many words it has. */
    record Hit<T>(T value, int length) {}

    private static final int ROOT = 0;

    private final List<Map<Integer, Integer>> next = new ArrayList<>();
    private final List<List<Hit<T>>> hits = new ArrayList<>();
    private int[] fallback = {};

    Automaton() {
        newState();
    }

    private int newState() {
        next.add(new HashMap<>(2));
        hits.add(List.of());
        return next.size() - 1;
    }

    /** Adds a phrase. The last value added for a phrase counts. */
    void add(int[] words, T value) {
        int state = ROOT;
        for (int word : words) {
            Map<Integer, Integer> ways = next.get(state);
            Integer to = ways.get(word);
            if (to == null) {
                to = newState();
                ways.put(word, to);
            }
            state = to;
        }
        hits.set(state, List.of(new Hit<>(value, words.length)));
    }

    /** To be called once, after the last phrase. */
    void build() {
        fallback = new int[next.size()];
        Arrays.fill(fallback, ROOT);
        Deque<Integer> queue = new ArrayDeque<>(next.get(ROOT).values());
        while (!queue.isEmpty()) {
            int state = queue.remove();
            next.get(state).forEach((word, to) -> {
                fallback[to] = step(fallback[state], word);
                if (!hits.get(fallback[to]).isEmpty()) {
                    List<Hit<T>> all = new ArrayList<>(hits.get(to));
                    all.addAll(hits.get(fallback[to]));
                    hits.set(to, List.copyOf(all));
                }
                queue.add(to);
            });
        }
    }

    int start() {
        return ROOT;
    }

    int step(int state, int word) {
        int from = state;
        while (true) {
            Integer to = next.get(from).get(word);
            if (to != null) {
                return to;
            }
            if (from == ROOT) {
                return ROOT;
            }
            from = fallback[from];
        }
    }

    /** The phrases that end here, the longest first. */
    List<Hit<T>> hitsAt(int state) {
        return hits.get(state);
    }
}
