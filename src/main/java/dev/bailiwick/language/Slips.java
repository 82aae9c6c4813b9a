package dev.bailiwick.language;

import dev.bailiwick.problem.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds the word of the vocabulary that a mistyped one was meant to be: the only one that is one letter more, less, other or
 * swapped away. Short words are left as they are, since there the next word is too often another one; so are the ordinary
 * words that the vocabulary lists. Thread-safe.
 */
final class Slips {

    private static final int SHORTEST = 5;

    /** The longer one of the two has at least so many letters. */
    private static final int LONG = 6;

    /** The same for words that differ in their first letter, where the next word is more often another one. */
    private static final int VERY_LONG = 9;

    /** The bound is for hostile texts. */
    private static final int MOST_KNOWN = 50_000;

    private final Inflection inflection;
    private final Set<String> ordinary;
    private final Map<String, List<String>> byRest = new HashMap<>();
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    Slips(Vocabulary vocabulary) {
        inflection = vocabulary.inflection();
        ordinary = vocabulary.ordinary().stream().map(inflection::commonForm).collect(Collectors.toUnmodifiableSet());
        vocabulary.written().stream().filter(Slips::isEligible).forEach(word -> {
            for (int left = -1; left < word.length(); left++) {
                byRest.computeIfAbsent(without(word, left), rest -> new ArrayList<>(1))
                        .add(word);
            }
        });
    }

    private static boolean isEligible(String word) {
        return word.length() >= SHORTEST && Character.isLetter(word.charAt(0));
    }

    private static String without(String word, int letter) {
        return letter < 0 ? word : word.substring(0, letter) + word.substring(letter + 1);
    }

    /** The word of the vocabulary, as written there; empty if there is none or more than one. */
    Optional<String> meant(String word) {
        if (!isEligible(word)) {
            return Optional.empty();
        }
        Optional<String> meant = known.get(word);
        if (meant == null) {
            meant = ordinary.contains(inflection.commonForm(word)) ? Optional.empty() : onlyNear(word);
            if (known.size() < MOST_KNOWN) {
                known.put(word, meant);
            }
        }
        return meant;
    }

    /** The word itself is compared, and what is left of it without its inflection: {@code encyrpted} is {@code encrypt}. */
    private Optional<String> onlyNear(String word) {
        Set<String> near = new TreeSet<>(near(word));
        if (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("s")) {
            near.addAll(near(inflection.commonForm(word)));
        }
        boolean one = near.stream().map(inflection::commonForm).distinct().count() == 1;
        return one ? near.stream().findFirst() : Optional.empty();
    }

    /** Two words one edit apart have a rest in common once a letter is left out of each, or of one. */
    private Set<String> near(String word) {
        Set<String> near = new HashSet<>();
        for (int left = -1; left < word.length(); left++) {
            for (String other : byRest.getOrDefault(without(word, left), List.of())) {
                if (isNear(word, other)) {
                    near.add(other);
                }
            }
        }
        return near;
    }

    private static boolean isNear(String word, String other) {
        int letters = Math.max(word.length(), other.length());
        boolean sameStart = word.charAt(0) == other.charAt(0);
        return letters >= (sameStart ? LONG : VERY_LONG) && DidYouMean.distance(word, other) == 1;
    }
}
