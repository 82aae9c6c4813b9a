package dev.bailiwick.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A new sheet and its place in the package.
 *
 * @param part its name, without the slash before it
 * @param relation the id by which the main part points to it
 * @param relationType the address of the type, in the edition of the standard that the workbook follows
 * @param namespace of the elements, likewise
 */
record AddedSheet(NewSheet sheet, String part, String relation, String relationType, String namespace) {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    String contentType(String prefix) {
        return "<" + prefix + "Override PartName=\"/" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
    }

    String relationship(String prefix) {
        return "<" + prefix + "Relationship Id=\"" + relation + "\" Type=\"" + relationType + "\" Target=\"/" + part
                + "\"/>";
    }

    /** The sheet's XML. */
    void writeTo(OutputStream out) throws IOException {
        Utf8Writer writer = new Utf8Writer(out);
        InlineCells cells = new InlineCells(writer);
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + namespace
                + "\">" + widths() + "<sheetData>");
        for (int i = 0; i < sheet.rows().size(); i++) {
            writer.write("<row r=\"" + (i + 1) + "\">");
            row(cells, i + 1, sheet.rows().get(i));
            writer.write("</row>");
        }
        writer.write("</sheetData></worksheet>");
        writer.flush();
    }

    /** As wide as the longest text, within reason. */
    private String widths() {
        int columns = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        StringBuilder cols = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            int column = i;
            int longest = sheet.rows().stream()
                    .mapToInt(r -> column < r.size() ? r.get(column).length() : 0)
                    .max()
                    .orElse(0);
            int width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
            cols.append(
                    "<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + width + "\" customWidth=\"1\"/>");
        }
        return columns == 0 ? "" : "<cols>" + cols + "</cols>";
    }

    private static void row(InlineCells cells, int number, List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                cells.write(new CellRef(number, i + 1), texts.get(i), "", "");
            }
        }
    }
}
