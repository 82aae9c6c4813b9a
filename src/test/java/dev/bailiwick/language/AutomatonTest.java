package dev.bailiwick.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.language.Automaton.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutomatonTest {

    private static final int UNKNOWN = -1;

    /** All that ends at each word, the longest first: {@code phrase/length}. */
    private static List<List<String>> found(Automaton<String> automaton, int[] text) {
        List<List<String>> found = new ArrayList<>();
        int state = Automaton.START;
        for (int word : text) {
            state = automaton.step(state, word);
            found.add(automaton.hitsAt(state).stream().map(AutomatonTest::shown).toList());
        }
        return found;
    }

    private static String shown(Hit<String> hit) {
        return hit.value() + "/" + hit.length();
    }

    private static List<List<String>> naive(Map<List<Integer>, String> phrases, int[] text) {
        List<Integer> words = Arrays.stream(text).boxed().toList();
        List<List<String>> found = new ArrayList<>();
        for (int end = 1; end <= text.length; end++) {
            List<Integer> before = words.subList(0, end);
            found.add(phrases.entrySet().stream()
                    .filter(e -> e.getKey().size() <= before.size())
                    .filter(e -> before.subList(before.size() - e.getKey().size(), before.size())
                            .equals(e.getKey()))
                    .sorted(Comparator.comparing(e -> -e.getKey().size()))
                    .map(e -> e.getValue() + "/" + e.getKey().size())
                    .toList());
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 40})
    void it_finds_what_a_naive_search_finds(int alphabet) {
        long seed = 20260611L + alphabet;
        Random random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            Map<List<Integer>, String> phrases = new LinkedHashMap<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                int[] phrase = random.ints(1 + random.nextInt(5), 0, alphabet).toArray();
                phrases.put(Arrays.stream(phrase).boxed().toList(), "p" + i);
            }
            int[] text = random.ints(60, UNKNOWN, alphabet).toArray();

            assertThat(found(automaton(phrases), text))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(naive(phrases, text));
        }
    }

    private static Automaton<String> automaton(Map<List<Integer>, String> phrases) {
        Automaton<String> automaton = new Automaton<>();
        phrases.forEach(
                (words, value) -> automaton.add(words.stream().mapToInt(w -> w).toArray(), value));
        automaton.build();
        return automaton;
    }

    @Test
    void of_two_values_for_one_phrase_the_last_counts() {
        Automaton<String> automaton = new Automaton<>();
        automaton.add(new int[] {1, 2}, "first");
        automaton.add(new int[] {1, 2}, "last");
        automaton.build();

        assertThat(found(automaton, new int[] {1, 2})).containsExactly(List.of(), List.of("last/2"));
    }

    @Test
    void without_phrases_it_finds_nothing() {
        Automaton<String> automaton = new Automaton<>();
        automaton.build();

        assertThat(found(automaton, new int[] {0, UNKNOWN})).containsOnly(List.of());
    }
}
