package dev.bailiwick.workbook;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds free names for new sheets, and refuses those that a spreadsheet would not open. For one use. */
final class SheetAddition {

    private static final int LONGEST_NAME = 31;

    private final Parts parts;
    private final String folder;
    private final Relations relations;
    private final String namespace;
    private final Set<String> names = new HashSet<>();

    /** @param main the name of the workbook's main part */
    SheetAddition(Parts parts, String main) {
        this.parts = parts;
        folder = main.substring(0, main.lastIndexOf('/') + 1) + "worksheets/";
        relations = Relations.of(parts, main);
        try (XmlReader xml = parts.get(main)) {
            xml.root("workbook");
            namespace = xml.raw().getNamespaceURI();
        }
        WorkbookPart.read(parts.get(main)).tabs().forEach(t -> names.add(key(t.name())));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<AddedSheet> plan(List<NewSheet> sheets) {
        String type = relations
                .address("worksheet")
                .orElseThrow(() -> refused("the workbook has no sheet of cells", "choose another workbook"));
        List<AddedSheet> planned = new ArrayList<>();
        int number = 1;
        for (NewSheet sheet : sheets) {
            check(sheet);
            while (isTaken(number)) {
                number++;
            }
            planned.add(new AddedSheet(sheet, part(number), id(number), type, namespace));
            number++;
        }
        return planned;
    }

    private boolean isTaken(int number) {
        return parts.archive().find(part(number)).isPresent() || relations.ids().contains(id(number));
    }

    private String part(int number) {
        return folder + "sheet" + number + ".xml";
    }

    private static String id(int number) {
        return "rId" + number;
    }

    private void check(NewSheet sheet) {
        String name = sheet.name();
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches("'.*|.*'|.*[\\[\\]:*?/\\\\\\p{Cntrl}].*")) {
            throw refused("no sheet can be named `" + name + "`", "choose 1 to 31 letters, none of []:*?/\\");
        }
        if (!names.add(key(name))) {
            throw refused("there is a sheet `" + name + "` already", "choose another name");
        }
        Problems problems = new Problems();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<String> texts = sheet.rows().get(row);
            for (int i = 0; i < texts.size(); i++) {
                EditCheck.checkText(problems, new Place(parts.file(), name, row + 1, i + 1), texts.get(i));
            }
        }
        problems.throwIfAny();
    }

    private UnusableException refused(String message, String help) {
        return new UnusableException(Place.ofFile(parts.file()), message, help);
    }
}
