package dev.bailiwick.profile;

import dev.bailiwick.questionnaire.HeaderWords;
import java.util.List;
import java.util.regex.Pattern;

/** Whether an answer that a person gave is the one that a profile names: spelled otherwise, or with more behind it, too. */
public final class SaidAnswer {

    /** What can stand between an answer and its explanation; a bare hyphen or full stop may be part of a word. */
    private static final Pattern BREAK = Pattern.compile("\\s[-\u2013\u2014]|[\u2013\u2014:;,(\\v]|\\.\\s|-\\s");

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
        return begins || HeaderWords.of(BREAK.split(said.strip(), 2)[0]).words().equals(wanted);
    }
}
