package dev.bailiwick.language;

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

    /** Of two words of five letters or more that are one slip apart, the first two letters are the same or the last two. */
    private static final int SAME = 2;

    /** The longer one of the two has at least so many letters. */
    private static final int LONG = 6;

    /** The same for words that differ in their first letter, where the next word is more often another one. */
    private static final int VERY_LONG = 9;

    /** The bound is for hostile texts. */
    private static final int MOST_KNOWN = 50_000;

    private final Inflection inflection;
    private final Set<String> ordinary;
    private final Map<String, List<String>> byFirst;
    private final Map<String, List<String>> byLast;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    Slips(Vocabulary vocabulary) {
        inflection = vocabulary.inflection();
        ordinary = vocabulary.ordinary().stream().map(inflection::commonForm).collect(Collectors.toUnmodifiableSet());
        List<String> words =
                vocabulary.written().stream().filter(Slips::isEligible).toList();
        byFirst = words.stream().collect(Collectors.groupingBy(Slips::first));
        byLast = words.stream().collect(Collectors.groupingBy(Slips::last));
    }

    private static boolean isEligible(String word) {
        return word.length() >= SHORTEST && Character.isLetter(word.charAt(0));
    }

    private static String first(String word) {
        return word.substring(0, SAME);
    }

    private static String last(String word) {
        return word.substring(word.length() - SAME);
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

    private Set<String> near(String word) {
        Set<String> near = new HashSet<>();
        addNear(word, byFirst.getOrDefault(first(word), List.of()), near);
        addNear(word, byLast.getOrDefault(last(word), List.of()), near);
        return near;
    }

    private static void addNear(String word, List<String> others, Set<String> near) {
        for (String other : others) {
            if (isNear(word, other)) {
                near.add(other);
            }
        }
    }

    private static boolean isNear(String word, String other) {
        int letters = Math.max(word.length(), other.length());
        boolean sameStart = word.charAt(0) == other.charAt(0);
        return letters >= (sameStart ? LONG : VERY_LONG) && areOneSlipApart(word, other);
    }

    /** One letter more, less, other or swapped with its neighbour. */
    private static boolean areOneSlipApart(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return (at < a.length() && isRest(a, at + 1, b, at))
                || (at < b.length() && isRest(a, at, b, at + 1))
                || (at < Math.min(a.length(), b.length()) && isRest(a, at + 1, b, at + 1))
                || (isSwapped(a, b, at) && isRest(a, at + 2, b, at + 2));
    }

    private static boolean isSwapped(String a, String b, int at) {
        return at + 1 < Math.min(a.length(), b.length())
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at);
    }

    private static boolean isRest(String a, int fromA, String b, int fromB) {
        int rest = a.length() - fromA;
        return rest == b.length() - fromB && a.regionMatches(fromA, b, fromB, rest);
    }
}
