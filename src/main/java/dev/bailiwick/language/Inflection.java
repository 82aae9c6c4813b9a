package dev.bailiwick.language;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings the inflected forms of an English word to one common form, so that a phrase need be listed only once:
 * {@code keys}, {@code rotating}, {@code rotated}, {@code authorise}. It undoes inflection and British spelling only;
 * {@code encrypt} and {@code encryption} stay two words, since a concept may want one and not the other. The common
 * form is a key to compare by, not always a word. Thread-safe.
 */
public final class Inflection {

    private static final int SHORTEST_STEM = 3;

    /** Questionnaires use some thousand words; the bound is for hostile ones. */
    private static final int MOST_KNOWN = 50_000;

    private final Set<String> unchanged;
    private final Map<String, String> shortForms;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * @param unchanged lower-case words that are never shortened, such as {@code building}
     * @param shortForms lower-case words by the ways to write them in short: {@code management} by {@code mgmt}
     */
    Inflection(Set<String> unchanged, Map<String, String> shortForms) {
        this.unchanged = Set.copyOf(unchanged);
        this.shortForms = Map.copyOf(shortForms);
    }

    /** @param written a word in lower case */
    String commonForm(String written) {
        String form = known.get(written);
        if (form == null) {
            form = formOf(shortForms.getOrDefault(written, written));
            if (known.size() < MOST_KNOWN) {
                known.put(written, form);
            }
        }
        return form;
    }

    /** All words whose form was asked for, as they were written; the first fifty thousand. */
    Set<String> known() {
        return Set.copyOf(known.keySet());
    }

    private String formOf(String word) {
        if (word.length() <= SHORTEST_STEM || unchanged.contains(word) || !isAscii(word)) {
            return word;
        }
        return american(withoutSilentEnd(withoutTense(withoutPlural(word))));
    }

    private static String withoutPlural(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("zzes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }

    private static String withoutTense(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ed") && !word.endsWith("eed")) {
            return shortened(word, 2);
        }
        return word.endsWith("ing") ? shortened(word, 3) : word;
    }

    private static String shortened(String word, int letters) {
        String stem = word.substring(0, word.length() - letters);
        return stem.length() >= SHORTEST_STEM && isSpeakable(stem) ? undoubled(stem) : word;
    }

    /** {@code logged} is {@code log}, but {@code accessed} is {@code access}. */
    private static String undoubled(String stem) {
        int n = stem.length();
        boolean doubled = n > SHORTEST_STEM && stem.charAt(n - 1) == stem.charAt(n - 2) && stem.charAt(n - 1) != 's';
        return doubled ? stem.substring(0, n - 1) : stem;
    }

    private static String withoutSilentEnd(String word) {
        int n = word.length();
        if (word.endsWith("tre")) {
            return word.substring(0, n - 2) + "er";
        }
        if (word.endsWith("ogue") || word.endsWith("mme")) {
            return word.substring(0, n - 2);
        }
        boolean silent = n > SHORTEST_STEM && (word.endsWith("e") || word.endsWith("ll"));
        return silent ? word.substring(0, n - 1) : word;
    }

    private static String american(String word) {
        int n = word.length();
        if (word.endsWith("isation")) {
            return word.substring(0, n - 7) + "ization";
        }
        if (n >= 5 && (word.endsWith("is") || word.endsWith("ys"))) {
            return word.substring(0, n - 1) + "z";
        }
        if (n >= 5 && word.endsWith("our")) {
            return word.substring(0, n - 2) + "r";
        }
        return n >= 5 && word.endsWith("enc") ? word.substring(0, n - 1) + "s" : word;
    }

    private static boolean isSpeakable(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if ("aeiouy".indexOf(stem.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
