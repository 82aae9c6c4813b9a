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

/** Looks up the values of all drop-down lists, when they are first asked for: each sheet that holds some is read once. */
final class DropDownLists {

    private static final int MOST_VALUES = 1000;

    private final ListFormula formulas;
    private final List<Worksheet> sheets = new ArrayList<>();
    private final Map<Source, List<String>> values = new HashMap<>();
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
        return ListFormula.inline(choice.formula())
                .or(() -> source(sheet, choice).map(values::get))
                .orElse(List.of());
    }

    private Optional<Source> source(Worksheet sheet, Choice choice) {
        return formulas.source(choice.formula(), sheet.name());
    }

    private void readAll() {
        Set<Source> sources = new HashSet<>();
        for (Worksheet sheet : sheets) {
            for (Choice choice : sheet.details().choices()) {
                if (ListFormula.inline(choice.formula()).isEmpty()) {
                    source(sheet, choice).ifPresent(sources::add);
                }
            }
        }
        sources.forEach(s -> values.put(s, new ArrayList<>()));
        for (Worksheet sheet : sheets) {
            String name = sheet.name().toLowerCase(Locale.ROOT);
            read(sheet, sources.stream().filter(s -> s.sheet().equals(name)).toList());
        }
    }

    private void read(Worksheet sheet, List<Source> sources) {
        int last = sources.stream().mapToInt(s -> s.range().last().row()).max().orElse(0);
        if (last == 0) {
            return;
        }
        Iterator<SheetRow> rows = sheet.rows();
        while (rows.hasNext()) {
            SheetRow row = rows.next();
            if (row.number() > last) {
                return;
            }
            sources.forEach(s -> addValues(row, s));
        }
    }

    private void addValues(SheetRow row, Source source) {
        List<String> list = values.computeIfAbsent(source, s -> new ArrayList<>());
        for (Cell cell : row.cells()) {
            if (source.range().contains(row.number(), cell.column()) && list.size() < MOST_VALUES) {
                list.add(cell.text());
            }
        }
    }
}
