package dev.bailiwick.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the rows with which forms end a table: end marks, and whose the form is. */
final class Tail {

    private static final Pattern END = Pattern.compile("(end of\\b.*|end table data.*|\\W*end\\W*)", Pattern.DOTALL);
    private static final Pattern RIGHTS = Pattern.compile(
            "(©|\\(c\\)\\s*(copyright|\\d{4})|copyright\\b|.*\\ball rights reserved\\b).*", Pattern.DOTALL);

    private Tail() {}

    /** Whether the row ends the table: what follows is no question until a header stands again. */
    static boolean ends(GridRow row) {
        String first = first(row);
        return row.filled() <= 2
                && (END.matcher(first).matches() || RIGHTS.matcher(first).matches());
    }

    private static String first(GridRow row) {
        return row.cells().stream()
                .filter(c -> !c.isBlank())
                .findFirst()
                .map(c -> c.strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
