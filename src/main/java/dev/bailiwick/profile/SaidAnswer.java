package dev.bailiwick.profile;

import dev.bailiwick.questionnaire.HeaderWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an answer that a person gave is the one that a profile names: spelled otherwise, or with more behind it, too. */
public final class SaidAnswer {

    /** What can stand between an answer and its explanation; a bare hyphen or full stop may be part of a word. */
    private static final Pattern BREAK = Pattern.compile("\\s[-\u2013\u2014]|[\u2013\u2014:;,(\\v]|\\.\\s|-\\s");

    private static final List<String> NONE = List.of("na");

    /** What follows {@code NA} where it is the answer; {@code NA region} is North America. */
    private static final Set<String> AFTER_NONE = Set.of(
            ("see as because since no not none we our the this that these it its there please refer per due to for in"
                            + " by given does do is are n")
                    .split(" "));

    private SaidAnswer() {}

    public static boolean is(String said, String word) {
        List<String> wanted = HeaderWords.of(word).words();
        List<String> all = HeaderWords.of(said).words();
        if (wanted.isEmpty()) {
            return said.equalsIgnoreCase(word);
        }
        // A single word may begin another answer ("No logs are kept"); several hardly do.
        boolean begins = wanted.size() > 1
                && all.size() >= wanted.size()
                && all.subList(0, wanted.size()).equals(wanted);
        return begins
                || (wanted.equals(NONE) && goesOn(all))
                || HeaderWords.of(BREAK.split(said.strip(), 2)[0]).words().equals(wanted);
    }

    private static boolean goesOn(List<String> words) {
        return words.size() > 1 && words.get(0).equals("na") && AFTER_NONE.contains(words.get(1));
    }
}
