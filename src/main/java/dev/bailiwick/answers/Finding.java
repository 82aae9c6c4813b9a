package dev.bailiwick.answers;

import java.util.Optional;

/**
 * One thing wrong in an answer set.
 *
 * @param check the one that found it
 * @param severity the one that holds in this run: the check's own, or the one that the user set
 * @param where the cell that it speaks of
 * @param itemId empty where it speaks of the file as a whole
 * @param message lower case, no final period, the user's own words in backticks; one line once made {@code Visible}
 * @param help what to do; empty where the message says it all
 * @param fingerprint the same from run to run as long as check, item and what is said are the same, whatever rows were
 *     added or moved; 32 hexadecimal digits, unique in a run
 * @param beside the file of the other answer that it differs from, if any
 * @param suppressed by which word of a person, if any
 * @param inBaseline whether the baseline knows it
 */
public record Finding(
        CheckInfo check,
        Severity severity,
        AnswerPlace where,
        String itemId,
        String message,
        String help,
        String fingerprint,
        Optional<String> beside,
        Optional<Suppression> suppressed,
        boolean inBaseline) {

    /** Whether it is neither suppressed nor known to the baseline. */
    public boolean counts() {
        return suppressed.isEmpty() && !inBaseline;
    }
}
