package dev.bailiwick.language;

import dev.bailiwick.problem.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds phrases of different concepts that are one slip of the pen apart: one letter more, less, other or swapped. Words of
 * fewer than five letters are left out, since many of them are that near to one another; so are numbers.
 */
public final class NearPhrases {

    private static final int SHORTEST_WORD = 5;

    /** Two phrases; the first stands before the second in the vocabulary. */
    public record Pair(Concept concept, Phrase phrase, Concept otherConcept, Phrase other) {}

    private record Entry(Concept concept, Phrase phrase, String text) {}

    private final Vocabulary vocabulary;

    private NearPhrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** In the order of the vocabulary. */
    public static List<Pair> in(Vocabulary vocabulary) {
        return new NearPhrases(vocabulary).pairs();
    }

    private List<Pair> pairs() {
        Map<String, List<Entry>> byText = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (Concept concept : vocabulary.concepts().values()) {
            for (Phrase phrase : concept.phrases()) {
                Entry entry = new Entry(concept, phrase, String.join(" ", phrase.words()));
                if (texts.add(entry.text)) {
                    addPairs(entry, byText, pairs);
                }
            }
        }
        return pairs;
    }

    /** Two texts one edit apart have a text in common once a letter is left out of each, or of one. */
    private void addPairs(Entry entry, Map<String, List<Entry>> byText, List<Pair> pairs) {
        Set<Entry> candidates = new LinkedHashSet<>();
        for (int left = -1; left < entry.text.length(); left++) {
            List<Entry> same = byText.computeIfAbsent(without(entry.text, left), t -> new ArrayList<>(1));
            candidates.addAll(same);
            same.add(entry);
        }
        candidates.stream()
                .filter(other -> isNear(other, entry))
                .forEach(other -> pairs.add(new Pair(other.concept, other.phrase, entry.concept, entry.phrase)));
    }

    private static String without(String text, int letter) {
        return letter < 0 ? text : text.substring(0, letter) + text.substring(letter + 1);
    }

    private boolean isNear(Entry a, Entry b) {
        return !isRelated(a.concept, b.concept)
                && DidYouMean.distance(a.text, b.text) == 1
                && differInLongWord(a.phrase.words(), b.phrase.words());
    }

    private boolean isRelated(Concept a, Concept b) {
        return vocabulary.withBroader(a).contains(b)
                || vocabulary.withBroader(b).contains(a);
    }

    private static boolean differInLongWord(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return a.stream().mapToInt(String::length).sum() >= SHORTEST_WORD;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Math.min(a.get(i).length(), b.get(i).length()) >= SHORTEST_WORD
                        && !Character.isDigit(a.get(i).charAt(0));
            }
        }
        return false;
    }
}
