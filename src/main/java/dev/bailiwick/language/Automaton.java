package dev.bailiwick.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds all phrases in one pass over the words of a text, however many phrases there are (Aho and Corasick, 1975), with
 * words for letters. Words are numbers from 0. Immutable once built, thread-safe then.
 *
 * @param <T> what a phrase stands for
 */
final class Automaton<T> {

    /** A phrase that ends at a word, and how many words it has. */
    record Hit<T>(T value, int length) {}

    /** A way from one state to the next, while the automaton is being built. */
    private record Way(int word, int to) {}

    static final int START = 0;

    private final Transitions transitions = new Transitions();
    private final List<List<Way>> ways = new ArrayList<>();
    private final List<List<Hit<T>>> hits = new ArrayList<>();
    private int[] fallback = {};

    /** Where each word leads from the start, which is where most words of a text are read. */
    private int[] first = {};

    Automaton() {
        newState();
    }

    private int newState() {
        ways.add(List.of());
        hits.add(List.of());
        return ways.size() - 1;
    }

    /** Adds a phrase. The last value added for a phrase counts. */
    void add(int[] words, T value) {
        int state = START;
        for (int word : words) {
            int to = transitions.get(state, word);
            if (to == Transitions.NONE) {
                to = newState();
                transitions.put(state, word, to);
                addWay(state, new Way(word, to));
            }
            state = to;
        }
        hits.set(state, List.of(new Hit<>(value, words.length)));
    }

    private void addWay(int state, Way way) {
        if (ways.get(state).isEmpty()) {
            ways.set(state, new ArrayList<>(2));
        }
        ways.get(state).add(way);
    }

    /** To be called once, after the last phrase. */
    void build() {
        fallback = new int[ways.size()];
        first = new int[1 + ways.get(START).stream().mapToInt(Way::word).max().orElse(-1)];
        ways.get(START).forEach(way -> first[way.word] = way.to);
        Deque<Integer> queue = new ArrayDeque<>();
        ways.get(START).forEach(way -> queue.add(way.to));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (Way way : ways.get(state)) {
                fallback[way.to] = step(fallback[state], way.word);
                addHits(way.to, fallback[way.to]);
                queue.add(way.to);
            }
        }
        ways.clear();
    }

    private void addHits(int state, int shorter) {
        if (!hits.get(shorter).isEmpty()) {
            List<Hit<T>> all = new ArrayList<>(hits.get(state));
            all.addAll(hits.get(shorter));
            hits.set(state, List.copyOf(all));
        }
    }

    /** Where a word leads; the start, if no phrase goes on with it, or it is less than 0 and so in none. */
    int step(int state, int word) {
        if (word < 0) {
            return START;
        }
        for (int from = state; from != START; from = fallback[from]) {
            int to = transitions.get(from, word);
            if (to != Transitions.NONE) {
                return to;
            }
        }
        return word < first.length ? first[word] : START;
    }

    /** The phrases that end here, the longest first. */
    List<Hit<T>> hitsAt(int state) {
        return hits.get(state);
    }
}
