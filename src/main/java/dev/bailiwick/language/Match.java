package dev.bailiwick.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A phrase found between two words, both included, counted from 0.
 *
 * @param concepts none for a phrase that only hides the words in it
 */
record Match(int first, int last, List<Concept> concepts) {

    private static final Comparator<Match> OUTER_FIRST =
            Comparator.comparingInt(Match::first).thenComparing(Match::last, Comparator.reverseOrder());

    boolean covers(Match other) {
        return first <= other.first && last >= other.last;
    }

    /** The matches that do not lie inside a longer one, in the order of their beginning. */
    static List<Match> longest(List<Match> matches) {
        if (matches.size() < 2) {
            return matches;
        }
        matches.sort(OUTER_FIRST);
        List<Match> kept = new ArrayList<>(matches.size());
        int covered = -1;
        for (Match match : matches) {
            if (match.last > covered) {
                kept.add(match);
                covered = match.last;
            }
        }
        return kept;
    }
}
