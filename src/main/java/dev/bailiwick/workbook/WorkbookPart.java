package dev.bailiwick.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What the main part of a workbook says.
 *
 * @param from1904 whether days are counted from 1904 on
 */
record WorkbookPart(List<Tab> tabs, List<DefinedName> names, boolean from1904) {

    private static final int LONGEST_NAME = 1 << 13;

    /** @param relation where the sheet is */
    record Tab(String name, Visibility visibility, String relation) {}

    /** @param tab the one where the name is known, counted from 0; -1 if it is known everywhere */
    record DefinedName(String name, int tab, String formula) {}

    /** Closes the reader. */
    static WorkbookPart read(XmlReader xml) {
        List<Tab> tabs = new ArrayList<>();
        List<DefinedName> names = new ArrayList<>();
        boolean from1904 = false;
        try (xml) {
            xml.root("workbook");
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "sheets" -> tabs(xml, tabs);
                    case "definedNames" -> names(xml, names);
                    case "workbookPr" -> {
                        from1904 = xml.isOn("date1904");
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        return new WorkbookPart(List.copyOf(tabs), List.copyOf(names), from1904);
    }

    private static void tabs(XmlReader xml, List<Tab> tabs) {
        while (xml.nextChild(tabs.size())) {
            tabs.add(new Tab(xml.attribute("name"), visibility(xml.attribute("state")), xml.relation()));
            xml.skip();
        }
    }

    private static Visibility visibility(String state) {
        return switch (state) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
    }

    private static void names(XmlReader xml, List<DefinedName> names) {
        while (xml.nextChild(names.size())) {
            int local = Digits.parse(xml.attribute("localSheetId"));
            names.add(new DefinedName(
                    xml.attribute("name"), local, xml.text(LONGEST_NAME).strip()));
        }
    }
}
