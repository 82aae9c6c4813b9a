package dev.bailiwick.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells requests, such as {@code Describe who has the key}, from titles, such as {@code List of keys}. */
public final class Requests {

    /** A number in front, and a condition. */
    private static final Pattern LEAD = Pattern.compile("(?i)\\W*(\\w{1,3}[.)]\\s+)?(if [^,]{1,60},\\s*)?");

    private static final Set<String> NOUNS_TOO =
            Set.of("list", "state", "name", "share", "detail", "outline", "supply");

    /** Words that follow a verb, and hardly a noun that begins a title. */
    private static final Set<String> AFTER_VERBS = Set.of(
            ("the a an all any each every your our their this that these those who whom whose which what where when why"
                            + " how if whether us")
                    .split(" "));

    /** With these a courtesy tells how to fill in the form, and asks nothing. */
    private static final Set<String> FILLING_IN = Set.of("note", "read", "see", "refer", "fill", "complete", "answer");

    private Requests() {}

    /** Whether the text begins by asking for something, as it can without a question mark. */
    public static boolean begins(String whole) {
        String text = LEAD.matcher(whole).replaceFirst("");
        List<Word> words = Words.of(text);
        if (words.size() < 2 || !Structure.REQUESTS.contains(words.get(0).folded())) {
            return false;
        }
        String first = words.get(0).folded();
        Word next = words.get(1);
        if (NOUNS_TOO.contains(first)) {
            return AFTER_VERBS.contains(next.folded()) || isPlural(text.substring(next.start(), next.end()));
        }
        return !(first.equals("please") && FILLING_IN.contains(next.folded()));
    }

    /** In titles words often begin with a capital letter. */
    private static boolean isPlural(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && word.endsWith("s") && !word.endsWith("ss");
    }
}
