package dev.bailiwick.questionnaire;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A column name as plain words: {@code "Assessment Questions (please answer)*"} is {@code assessment question}. */
public record HeaderWords(List<String> words) {

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final int LONGEST = 200;

    /** What stands in brackets is left out, unless the name is nothing else. */
    public static HeaderWords of(String name) {
        String text = Normalizer.normalize(name.substring(0, Math.min(LONGEST, name.length())), Normalizer.Form.NFKC);
        String bare = ASIDE.matcher(text).replaceAll(" ");
        String humped = HUMP.matcher(bare.isBlank() ? text : bare).replaceAll(" ");
        String spaced = humped.replace("#", " # ").toLowerCase(Locale.ROOT);
        return new HeaderWords(Arrays.stream(BETWEEN.split(spaced))
                .filter(w -> !w.isEmpty())
                .map(HeaderWords::singular)
                .toList());
    }

    private static String singular(String word) {
        boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    boolean endsWith(HeaderWords other) {
        int from = words.size() - other.words.size();
        return from >= 0 && words.subList(from, words.size()).equals(other.words);
    }

    boolean startsWith(HeaderWords other) {
        return words.size() >= other.words.size()
                && words.subList(0, other.words.size()).equals(other.words);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
