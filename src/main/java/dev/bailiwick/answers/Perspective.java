package dev.bailiwick.answers;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns what the vendor says into what the customer would say of the same thing, since the topic rules know the words of
 * customers: {@code we rotate your secrets} becomes {@code you rotate our secrets}. Thread-safe.
 */
final class Perspective {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
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
        return WORD.matcher(words)
                .replaceAll(word -> TURNED.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group()));
    }
}
