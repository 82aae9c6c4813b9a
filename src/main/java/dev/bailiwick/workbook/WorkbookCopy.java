package dev.bailiwick.workbook;

import dev.bailiwick.archive.Archive;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a workbook anew, with other texts in some cells and with more sheets. For one use. */
final class WorkbookCopy {

    private final Parts parts;
    private final String main;
    private final List<Worksheet> sheets;
    private final Map<String, Archive.Content> changed = new HashMap<>();
    private final Map<String, Archive.Content> more = new LinkedHashMap<>();

    /** @param main the name of the workbook's main part */
    WorkbookCopy(Parts parts, String main, List<Worksheet> sheets) {
        this.parts = parts;
        this.main = main;
        this.sheets = sheets;
    }

    void write(OutputStream out, List<SheetEdit> edits, List<NewSheet> added) throws IOException {
        List<SheetEdit> some = edits.stream().filter(e -> !e.rows().isEmpty()).toList();
        some.forEach(this::edit);
        List<AddedSheet> planned = added.isEmpty() ? List.of() : new SheetAddition(parts, main).plan(added);
        planned.forEach(s -> more.put(s.part(), s::writeTo));
        if (!planned.isEmpty()) {
            change(ContentTypes.PART, Appended.to("Types", AddedSheet::contentType, planned));
            change(Relations.partOf(main), Appended.to("Relationships", AddedSheet::relationship, planned));
        }
        boolean stale =
                !some.isEmpty() && sheets.stream().anyMatch(s -> s.details().hasFormulas());
        if (stale || !planned.isEmpty()) {
            change(main, new MainPartCopy(planned, stale));
        }
        if (!changed.isEmpty()) {
            Signature.refuse(parts);
        }
        parts.archive().copyTo(out, changed, more);
    }

    private void change(String part, Parts.Change change) {
        changed.put(parts.entry(part).name(), parts.changed(part, change));
    }

    private void edit(SheetEdit edit) {
        Worksheet sheet = sheets.stream()
                .filter(s -> s.name().equals(edit.sheet()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + edit.sheet()));
        if (changed.containsKey(parts.entry(sheet.part()).name())) {
            throw new IllegalArgumentException("two edits of " + edit.sheet());
        }
        try (XmlReader xml = parts.get(sheet.part())) {
            CellLooks looks = new EditCheck(parts.file(), edit, xml).check(sheet.merges());
            change(sheet.part(), (in, out) -> new SheetCopy(in, out, sheet.position(), edit, looks).copy());
        }
    }
}
