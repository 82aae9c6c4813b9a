package dev.bailiwick.answers;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Turns what the vendor says into what the customer would say of the same thing, since the topic rules know the words of
 * customers: {@code we rotate your secrets} becomes {@code you rotate our secrets}. Thread-safe.
 */
final class Perspective {

    /** Behind a preposition "you" is no subject, and becomes "us". */
    private static final Pattern WORD =
            Pattern.compile("(?i)(?:\\b(by|to|for|with|from|of|on|between)\\s+(?=you\\b))?(\\p{L}+)");

    private static final Map<String, String> TURNED = Map.of(
            "we", "you",
            "us", "you",
            "our", "your",
            "ours", "yours",
            "ourselves", "yourselves",
            "you", "we",
            "your", "our",
            "yours", "ours",
            "yourselves", "ourselves");

    private Perspective() {}

    static String ofCustomer(String words) {
        return WORD.matcher(words).replaceAll(Perspective::turned);
    }

    private static String turned(MatchResult word) {
        String said = word.group(2);
        return word.group(1) == null ? TURNED.getOrDefault(said.toLowerCase(Locale.ROOT), said) : word.group(1) + " us";
    }
}
