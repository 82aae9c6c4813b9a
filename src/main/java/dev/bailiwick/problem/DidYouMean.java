package dev.bailiwick.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class DidYouMean {

    private static final int MOST_TO_READ = 20;

    private DidYouMean() {}

    /** The candidate nearest to the word, if it is near: at most a third of the word's letters differ. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String folded = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, folded.length() / 3);
        return candidates.stream()
                .filter(c -> distance(folded, c.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.<String>comparingInt(c -> distance(folded, c.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean `x`?}, or else the candidates, if they are few enough to read; empty where there are none. */
    public static String hint(String word, Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return "";
        }
        return nearest(word, candidates)
                .map(c -> "did you mean `" + c + "`?")
                .orElseGet(() -> candidates.size() > MOST_TO_READ
                        ? "none of the " + candidates.size() + " known ones is near"
                        : "known: "
                                + String.join(", ", candidates.stream().sorted().toList()));
    }

    /** Letters to insert, delete, replace or swap with their neighbour to get from one word to the other. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
