package dev.bailiwick.workbook;

import dev.bailiwick.workbook.WorkbookPart.DefinedName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what makes up the values of a drop-down list: a text, a range, or a name for one. Nothing is computed. */
final class ListFormula {

    private static final Pattern RANGE = Pattern.compile("(?:('(?:[^']|'')+'|[^'!]+)!)?([$A-Za-z0-9:]+)");

    private final List<WorkbookPart.Tab> tabs;
    private final List<DefinedName> names;

    /**
     * Where the values are.
     *
     * @param sheet in lower case
     */
    record Source(String sheet, CellRange range) {}

    ListFormula(WorkbookPart workbook) {
        tabs = workbook.tabs();
        names = workbook.names();
    }

    /** The values of a list that stands in the formula itself, such as {@code "Yes,No"}; empty where there is none. */
    static List<String> inline(String formula) {
        if (formula.length() < 2 || !formula.startsWith("\"") || !formula.endsWith("\"")) {
            return List.of();
        }
        String text = formula.substring(1, formula.length() - 1).replace("\"\"", "\"");
        return List.copyOf(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList());
    }

    /** @param sheet where the formula stands */
    Optional<Source> source(String formula, String sheet) {
        return range(formula, sheet).or(() -> named(formula, sheet).flatMap(f -> range(f, sheet)));
    }

    private static Optional<Source> range(String formula, String sheet) {
        Matcher matcher = RANGE.matcher(formula.startsWith("=") ? formula.substring(1) : formula);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String named = matcher.group(1) == null ? sheet : unquoted(matcher.group(1));
        return CellRange.parse(matcher.group(2)).map(r -> new Source(named.toLowerCase(Locale.ROOT), r));
    }

    private static String unquoted(String sheet) {
        return sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    /** What a name stands for: one of the sheet's own goes before one that is known everywhere. */
    private Optional<String> named(String name, String sheet) {
        return names.stream()
                .filter(n -> n.name().equalsIgnoreCase(name))
                .filter(n -> n.tab() < 0 || isTab(n.tab(), sheet))
                .max(Comparator.comparingInt(DefinedName::tab))
                .map(DefinedName::formula);
    }

    private boolean isTab(int tab, String sheet) {
        return tab < tabs.size() && tabs.get(tab).name().equalsIgnoreCase(sheet);
    }
}
