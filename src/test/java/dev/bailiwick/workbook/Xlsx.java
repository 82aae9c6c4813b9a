package dev.bailiwick.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds workbooks, good ones and bad ones. */
final class Xlsx {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 2, 29, 12, 0);

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> tabs = new ArrayList<>();
    private String names = "";
    private String type = "sheet.main+xml";

    /** A workbook with one sheet, {@code Form}, of these rows. */
    static Xlsx of(String rows) {
        return new Xlsx().sheet("Form", rows, "");
    }

    /**
     * Adds a sheet.
     *
     * @param rows the XML within {@code sheetData}
     * @param after what follows it
     */
    Xlsx sheet(String name, String rows, String after) {
        return tab(
                name,
                "",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    /** @param state an attribute of the tab, or empty */
    Xlsx tab(String name, String state, String xml) {
        int id = tabs.size() + 1;
        tabs.add("<sheet name=\"" + name + "\" sheetId=\"" + id + "\" " + state + " r:id=\"rId" + id + "\"/>");
        return part("xl/worksheets/sheet" + id + ".xml", xml);
    }

    Xlsx part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Xlsx strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** @param codes of number formats, which cell styles 1, 2, ... have */
    Xlsx formats(String... codes) {
        StringBuilder own = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            own.append("<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"" + codes[i] + "\"/>");
            styles.append("<xf numFmtId=\"" + (200 + i) + "\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + own + "</numFmts><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    /** @param xml what follows the sheets in the main part */
    Xlsx names(String xml) {
        names = xml;
        return this;
    }

    Xlsx type(String other) {
        type = other;
        return this;
    }

    /** All parts, those that tell of the others first. */
    Map<String, String> parts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + type + "\"/></Types>");
        all.put(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\"" + " Type=\""
                        + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + String.join("", tabs)
                        + "</sheets>" + names + "</workbook>");
        all.put("xl/_rels/workbook.xml.rels", HEAD + relations());
        parts.forEach((name, xml) -> all.put(name, xml.startsWith("<?xml") ? xml : HEAD + xml));
        return all;
    }

    private String relations() {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int id = 1; id <= tabs.size(); id++) {
            xml.append(relation("rId" + id, "worksheet", "worksheets/sheet" + id + ".xml"));
        }
        xml.append(
                parts.containsKey("xl/sharedStrings.xml") ? relation("s", "sharedStrings", "sharedStrings.xml") : "");
        xml.append(parts.containsKey("xl/styles.xml") ? relation("f", "styles", "styles.xml") : "");
        return xml.append("</Relationships>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    byte[] bytes() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        parts().forEach((name, xml) -> entries.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(TIME);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Workbook open() {
        return open(bytes());
    }

    static Workbook open(byte[] content) {
        try {
            return Workbook.open("form.xlsx", new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
