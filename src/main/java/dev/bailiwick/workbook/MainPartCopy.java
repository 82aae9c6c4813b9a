package dev.bailiwick.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Copies the main part with more sheets in it, and so that spreadsheets compute all formulas when they open the file.
 *
 * @param stale whether formulas may depend on cells that were changed
 */
record MainPartCopy(List<AddedSheet> added, boolean stale) implements Parts.Change {

    /** What may stand between the sheets and the settings of computing. */
    private static final Set<String> BEFORE_COMPUTING = Set.of("functionGroups", "externalReferences", "definedNames");

    @Override
    public void apply(XmlReader xml, Splice out) throws IOException {
        xml.root("workbook");
        String prefix = xml.prefix();
        boolean afterSheets = false;
        boolean open = stale;
        while (xml.nextChild()) {
            out.copyTo(xml.start());
            String name = xml.name();
            if (open && name.equals("calcPr")) {
                StartTag tag = new StartTag(xml.raw()).with("fullCalcOnLoad", "1");
                out.write(xml.isEmpty() ? tag.openAndClosed() : tag.open());
                out.skipTo(xml.end());
                open = false;
            } else if (open && afterSheets && !BEFORE_COMPUTING.contains(name)) {
                out.write(computing(prefix));
                open = false;
            }
            if (name.equals("sheets")) {
                sheets(xml, out);
                afterSheets = true;
            } else {
                xml.skip();
            }
        }
        out.copyTo(xml.start());
        out.write(open ? computing(prefix) : "");
    }

    private static String computing(String prefix) {
        return "<" + prefix + "calcPr fullCalcOnLoad=\"1\"/>";
    }

    private void sheets(XmlReader xml, Splice out) throws IOException {
        int id = 0;
        String prefix = xml.prefix();
        String relations = "";
        while (xml.nextChild()) {
            id = Math.max(id, Digits.parse(xml.attribute("sheetId")));
            relations = xml.relationNamespace();
            xml.skip();
        }
        out.copyTo(xml.start());
        for (AddedSheet sheet : added) {
            id++;
            out.write("<" + prefix + "sheet name=\""
                    + StartTag.quoted(sheet.sheet().name()) + "\" sheetId=\"" + id + "\" xmlns:r=\"" + relations
                    + "\" r:id=\"" + sheet.relation() + "\"/>");
        }
    }
}
