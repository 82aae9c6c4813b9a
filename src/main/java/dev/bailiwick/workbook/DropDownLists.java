package dev.bailiwick.workbook;

import dev.bailiwick.workbook.ListFormula.Source;
import dev.bailiwick.workbook.SheetDetails.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks up the values of all drop-down lists, when they are first asked for: each sheet that holds some is read once. */
final class DropDownLists {

    private static final int MOST_LISTS = 2000;
    private static final Pattern MOVING_ROW = Pattern.compile("(?i)(?:^|[!:])\\$?[A-Z]{1,3}\\d+(?=:|$)");
    private static final Pattern MOVING_COLUMN = Pattern.compile("(?i)(?:^|[!:])[A-Z]{1,3}\\$?\\d+(?=:|$)");

    private final ListFormula formulas;
    private final List<Worksheet> sheets = new ArrayList<>();
    private final Map<Source, List<String>> values = new HashMap<>();

    /** By the formula, since many cells offer the same choice. */
    private final Map<String, List<String>> inline = new HashMap<>();

    private boolean read;

    DropDownLists(WorkbookPart workbook) {
        formulas = new ListFormula(workbook);
    }

    void add(Worksheet sheet) {
        sheets.add(sheet);
    }

    synchronized List<DropDown> of(Worksheet sheet) {
        if (!read) {
            readAll();
            read = true;
        }
        return sheet.details().choices().stream()
                .map(c -> new DropDown(c.range(), values(sheet, c)))
                .toList();
    }

    private List<String> values(Worksheet sheet, Choice choice) {
        return source(sheet, choice)
                .map(s -> isRelative(choice) ? List.<String>of() : values.getOrDefault(s, List.of()))
                .orElseGet(() -> inline.computeIfAbsent(choice.formula(), ListFormula::inline));
    }

    /** Whether the list is another one in each of its cells, since the reference moves along with them. */
    private static boolean isRelative(Choice choice) {
        CellRange cells = choice.range();
        return (cells.first().row() < cells.last().row()
                        && MOVING_ROW.matcher(choice.formula()).find())
                || (cells.first().column() < cells.last().column()
                        && MOVING_COLUMN.matcher(choice.formula()).find());
    }

    private Optional<Source> source(Worksheet sheet, Choice choice) {
        return formulas.source(choice.formula(), sheet.name());
    }

    private void readAll() {
        Set<Source> sources = new HashSet<>();
        for (Worksheet sheet : sheets) {
            for (Choice choice : sheet.details().choices()) {
                source(sheet, choice).ifPresent(sources::add);
            }
        }
        if (sources.size() > MOST_LISTS) {
            throw sheets.get(0)
                    .position()
                    .problem("the workbook offers more than " + MOST_LISTS + " lists to choose from");
        }
        for (Worksheet sheet : sheets) {
            String name = sheet.name().toLowerCase(Locale.ROOT);
            read(sheet, sources.stream().filter(s -> s.sheet().equals(name)).toList());
        }
    }

    private void read(Worksheet sheet, List<Source> sources) {
        ListValues lists = new ListValues(sources.stream().map(Source::range).toList());
        Iterator<SheetRow> rows = sources.isEmpty() ? List.<SheetRow>of().iterator() : sheet.rows();
        while (rows.hasNext() && !lists.isDone()) {
            lists.add(rows.next());
        }
        sources.forEach(s -> values.put(s, lists.of(s.range())));
    }
}
