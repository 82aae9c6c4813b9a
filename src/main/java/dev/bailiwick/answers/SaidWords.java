package dev.bailiwick.answers;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Scanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence of an answer with what the vocabulary of answers knows in it. Immutable.
 *
 * @param text with a space in place of the apostrophe of {@code we'll}, so that both parts are words; places are the same
 * @param words in the order of the sentence
 */
record SaidWords(String text, List<Occurrence> words) {

    private static final Pattern CONTRACTION =
            Pattern.compile("(?iu)['’](?<=\\b(?:we|you|they|it|that)['’])(?=(?:ll|re|ve|s)\\b)");
    private static final Pattern BREAK = Pattern.compile("[,;:()\\[\\]–—]");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]+");

    SaidWords {
        words = List.copyOf(words);
    }

    static SaidWords of(String sentence, Scanner scanner) {
        String text = CONTRACTION.matcher(sentence).replaceAll(" ");
        return new SaidWords(text, scanner.scanQuestion(text));
    }

    int size() {
        return words.size();
    }

    String id(int at) {
        return words.get(at).concept().id();
    }

    int start(int at) {
        return words.get(at).start();
    }

    int end(int at) {
        return words.get(at).end();
    }

    boolean hasAny(Set<String> ids) {
        return words.stream().anyMatch(word -> ids.contains(word.concept().id()));
    }

    /** Goes from word to word as long as nothing stands between but those to pass, up to one of the goals. */
    Optional<Integer> walk(int from, Set<String> pass, Set<String> goals) {
        int at = from;
        while (at + 1 < words.size() && areNeighbours(at, at + 1)) {
            at++;
            if (goals.contains(id(at))) {
                return Optional.of(at);
            }
            if (!pass.contains(id(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The same, backwards. */
    Optional<Integer> walkBack(int from, Set<String> pass, Set<String> goals) {
        int at = from;
        while (at > 0 && areNeighbours(at - 1, at)) {
            at--;
            if (goals.contains(id(at))) {
                return Optional.of(at);
            }
            if (!pass.contains(id(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether no unknown word stands between. */
    boolean areNeighbours(int one, int next) {
        return start(next) >= end(one) && unknownBetween(end(one), start(next)) == 0;
    }

    /** How many words stand there, known or not. */
    int unknownBetween(int from, int to) {
        return from >= to
                ? 0
                : (int) LETTERS.matcher(text.substring(from, to)).results().count();
    }

    boolean isBroken(int from, int to) {
        return from < to && BREAK.matcher(text.substring(from, to)).find();
    }

    /** Where the part of the sentence ends, at a comma, a colon or a bracket, or else with the sentence. */
    int endOfPart(int from) {
        return BREAK.matcher(text)
                .results()
                .map(found -> found.start())
                .filter(start -> start >= from)
                .findFirst()
                .orElse(text.length());
    }

    /** Where the part of the sentence begins. */
    int startOfPart(int at) {
        return BREAK.matcher(text)
                .results()
                .map(found -> found.end())
                .filter(end -> end <= at)
                .reduce(0, Math::max);
    }

    /** Whether no other words than those of these ids stand there. */
    boolean isOnly(int from, int to, Set<String> ids) {
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            if (start(i) >= at && end(i) <= to && ids.contains(id(i))) {
                if (unknownBetween(at, start(i)) > 0) {
                    return false;
                }
                at = end(i);
            }
        }
        return unknownBetween(at, to) == 0;
    }

    /** The first word of these ids that begins from there on, and before the end. */
    Optional<Integer> first(Set<String> ids, int from, int to) {
        for (int i = 0; i < words.size(); i++) {
            if (start(i) >= from && start(i) < to && ids.contains(id(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
