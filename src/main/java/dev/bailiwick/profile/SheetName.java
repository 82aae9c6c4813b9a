package dev.bailiwick.profile;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of sheets as users write them: any letter case, and {@code *} for any text. */
public final class SheetName {

    private SheetName() {}

    public static boolean matches(String wanted, String name) {
        String pattern = Arrays.stream(wanted.strip().split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                .matcher(name.strip())
                .matches();
    }
}
