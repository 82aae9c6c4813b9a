package dev.bailiwick.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How numbers are displayed.
 *
 * @param codes the workbook's own number formats, by their ids
 * @param formats the id of the number format of each cell style
 */
record Styles(Map<Integer, String> codes, List<Integer> formats) {

    static Styles none() {
        return new Styles(Map.of(), List.of());
    }

    /** Closes the reader. */
    static Styles read(XmlReader xml) {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> formats = new ArrayList<>();
        try (xml) {
            xml.root("styleSheet");
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "numFmts" -> codes(xml, codes);
                    case "cellXfs" -> formats(xml, formats);
                    default -> xml.skip();
                }
            }
        }
        return new Styles(codes, formats);
    }

    private static void codes(XmlReader xml, Map<Integer, String> codes) {
        while (xml.nextChild(codes.size())) {
            codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            xml.skip();
        }
    }

    private static void formats(XmlReader xml, List<Integer> formats) {
        while (xml.nextChild(formats.size())) {
            if (xml.name().equals("xf")) {
                formats.add(number(xml.attribute("numFmtId")));
            }
            xml.skip();
        }
    }

    /** 0 is the general format. */
    private static int number(String text) {
        return Math.max(0, Digits.parse(text));
    }

    /** @param style what a cell names; one that is unknown is shown in the general format */
    int format(String style) {
        int index = number(style);
        return index < formats.size() ? formats.get(index) : 0;
    }
}
