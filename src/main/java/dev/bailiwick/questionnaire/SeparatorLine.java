package dev.bailiwick.questionnaire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line {@code sep=;} that some put above a table to tell Excel the delimiter. */
final class SeparatorLine {

    private static final Pattern LINE = Pattern.compile("(\"?)sep=([^\"\\p{Alnum}])\\1", Pattern.CASE_INSENSITIVE);

    private SeparatorLine() {}

    /** @return the delimiter that the first line of a file tells, if it is such a line */
    static Optional<Character> delimiter(String firstLine) {
        Matcher line = LINE.matcher(firstLine);
        return line.matches() ? Optional.of(line.group(2).charAt(0)) : Optional.empty();
    }
}
