package dev.bailiwick.answers;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with names in braces, in whose place words stand.
 *
 * @param text such as {@code the owner is `{ownership}`}
 */
record Template(String text) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");
    private static final int LONGEST = 160;

    List<String> names() {
        return NAME.matcher(text).results().map(name -> name.group(1)).toList();
    }

    /** The first whose words are all there, else the last, filled; empty where there are none. */
    static String fill(List<Template> templates, Map<String, String> words) {
        return templates.stream()
                .filter(template -> template.names().stream()
                        .noneMatch(name -> words.getOrDefault(name, "").isEmpty()))
                .findFirst()
                .or(() -> templates.stream()
                        .skip(Math.max(0, templates.size() - 1))
                        .findFirst())
                .map(template -> template.filled(words))
                .orElse("");
    }

    private String filled(Map<String, String> words) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(cut(words.getOrDefault(name.group(1), ""))));
    }

    /** On one line, and short enough to read. */
    private static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
