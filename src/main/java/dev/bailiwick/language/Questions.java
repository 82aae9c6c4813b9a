package dev.bailiwick.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells questions without a question mark, such as {@code Who assigns roles}, from titles, such as {@code Who we are}. */
public final class Questions {

    private static final Pattern NUMBER = Pattern.compile("\\W*(\\w{1,3}[.)]\\s+)?");
    private static final int FEWEST_WORDS = 3;

    private static final Set<String> ASKING =
            Set.of("who", "whom", "whose", "what", "which", "where", "when", "why", "how");

    /** Behind these, titles go on so: {@code How to fill this in}, {@code What we do}. */
    private static final Set<String> OF_TITLES = Set.of("to", "we", "you", "i", "not");

    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "has", "have", "can", "could", "will", "would", "should");

    private Questions() {}

    /** Whether the text begins with a word that asks. */
    public static boolean begins(String whole) {
        List<Word> words = Words.of(NUMBER.matcher(whole).replaceFirst(""));
        if (words.size() < FEWEST_WORDS) {
            return false;
        }
        String first = words.get(0).folded();
        return VERBS.contains(first)
                || (ASKING.contains(first) && !OF_TITLES.contains(words.get(1).folded()));
    }
}
