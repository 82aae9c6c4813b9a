package dev.bailiwick.workbook;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.workbook.Relations.Relation;
import dev.bailiwick.workbook.WorkbookPart.Tab;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the sheets of a workbook and reads each of them once. For one use. */
final class SheetOpener {

    private static final String HELP = "the file is damaged: ask for it again";

    private final Parts parts;
    private final Relations relations;
    private final WorkbookPart workbook;
    private final Worksheet.Reading reading;
    private final Set<String> seen = new HashSet<>();

    /** @param main the name of the workbook's main part */
    SheetOpener(Parts parts, String main) {
        this.parts = parts;
        relations = Relations.of(parts, main);
        workbook = WorkbookPart.read(parts.get(main));
        reading = new Worksheet.Reading(strings(), styles(), workbook.from1904());
    }

    private SharedStrings strings() {
        return relations
                .target("sharedStrings")
                .map(part -> SharedStrings.read(parts.get(part), Place.ofPart(parts.file(), part)))
                .orElseGet(SharedStrings::none);
    }

    private Styles styles() {
        return relations.target("styles").map(p -> Styles.read(parts.get(p))).orElseGet(Styles::none);
    }

    List<Worksheet> sheets() {
        DropDownLists lists = new DropDownLists(workbook);
        List<Worksheet> sheets = new ArrayList<>();
        for (Tab tab : workbook.tabs()) {
            Relation relation = relations.byId(tab.relation()).orElseThrow(() -> refused(tab, "the sheet is missing"));
            checkUnique(tab, relation);
            if (relation.type().equals("worksheet")) {
                Worksheet sheet = new Worksheet(parts, relation.target(), tab, reading, lists);
                sheets.add(sheet);
                lists.add(sheet);
            }
        }
        return List.copyOf(sheets);
    }

    private void checkUnique(Tab tab, Relation relation) {
        if (tab.name().isEmpty() || relation.external()) {
            throw refused(tab, "a sheet is not in the file");
        }
        if (!seen.add("name " + tab.name().toLowerCase(Locale.ROOT))) {
            throw refused(tab, "two sheets have this name");
        }
        if (!seen.add("part " + relation.target().toLowerCase(Locale.ROOT))) {
            throw refused(tab, "it is the same sheet as another one");
        }
    }

    private UnusableException refused(Tab tab, String message) {
        return new UnusableException(new Place(parts.file(), tab.name(), 0, 0), message, HELP);
    }
}
