package dev.bailiwick.answers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows labels with a name behind: {@code Node patching: customer.}, also of several in one sentence. */
final class Labels {

    private static final String DASH = "\\s[-–—]\\s";
    private static final Pattern LABEL = Pattern.compile("\\p{L}(?:\\s*[:–—]|\\s+-)\\s*$");
    private static final Pattern END = Pattern.compile("[\\s.;|]*");

    /** Another label follows, or another sentence but for the full stop. */
    private static final Pattern NEXT =
            Pattern.compile("(?:\\s*[;|].*|(?:\\s*[,/]|" + DASH + ")[^:;|]*\\p{L}\\s*:\\s*\\p{L}.*)", Pattern.DOTALL);

    /** What parts labels in any case, and what does so where a label with a colon stands before. */
    private static final Pattern CUT = Pattern.compile("[;|]|(?<=:[^;|]{0,200})(?:[,/]|" + DASH + ")");

    private Labels() {}

    /** @param who the number of the name */
    static boolean isBefore(SaidWords said, int who) {
        String behind = said.text().substring(said.end(who));
        return mayBe(said, who)
                && LABEL.matcher(before(said, who)).find()
                && (END.matcher(behind).matches() || NEXT.matcher(behind).matches());
    }

    /** Cheap, since it is asked of every name. */
    private static boolean mayBe(SaidWords said, int who) {
        int at = said.start(who) - 1;
        while (at >= 0 && Character.isWhitespace(said.text().charAt(at))) {
            at--;
        }
        return at >= 0 && ":-–—".indexOf(said.text().charAt(at)) >= 0;
    }

    /** Where the label begins that a name stands behind. */
    static int startOf(SaidWords said, int end) {
        String before = said.text().substring(0, end);
        String label = LABEL.matcher(before).find() ? before.replaceFirst("\\s*[-:–—]\\s*$", "") : before;
        int start = 0;
        for (Matcher cut = CUT.matcher(label); cut.find(); ) {
            start = cut.end();
        }
        return start;
    }

    private static String before(SaidWords said, int who) {
        return said.text().substring(0, said.start(who));
    }
}
