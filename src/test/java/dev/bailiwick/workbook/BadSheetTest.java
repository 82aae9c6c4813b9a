package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.UnusableException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets that no spreadsheet writes: refused with the place, never read differently. */
class BadSheetTest {

    private static final String DAMAGED = "; the file is damaged: ask for it again";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<row r='0'/> | Form: a row with the number `0`",
                "<row r='-3'/> | Form: a row with the number `-3`",
                "<row r='2147483648'/> | Form: a row with the number `2147483648`",
                "<row r='1048577'/> | Form: a row after the last one that a sheet can have, 1048576",
                "<row r='2'/><row r='2'/> | Form: row 2 occurs twice",
                "<row r='2'/><row r='1'/> | Form: row 1 comes after row 2",
                "<row r='1'><c r='XFE1'/></row> | Form: there is no cell `XFE1`",
                "<row r='1'><c r='A2'/></row> | Form: the cell `A2` stands in row 1",
                "<row r='1'><c r='A1'/><c r='A1'/></row> | Form!A1: the cell A1 occurs twice",
                "<row r='1'><c r='B1'/><c r='A1'/></row> | Form!B1: the cell A1 comes after B1",
                "<row r='1'><c r='C1' t='s'><v>1</v></c></row> | Form!C1: it shows shared text 1, and the workbook has 1 of them",
                "<row r='1'><c r='C1' t='s'><v>-5</v></c></row> | Form!C1: it shows shared text -5, and the workbook has 1 of them",
                "<row r='1'><c r='C1' t='x'><v>1</v></c></row> | Form!C1: there is no kind of cell `x`",
                "<row r='1'><c r='C1'><v>1x</v></c></row> | Form!C1: `1x` is no number",
                "<row r='1'><c r='C1'><v>1E999</v></c></row> | Form!C1: `1E999` is no number",
                "<row r='1'><c r='C1' t='b'><v>2</v></c></row> | Form!C1: `2` is neither true nor false",
                "<row r='1'><c r='C1' t='d'><v>soon</v></c></row> | Form!C1: `soon` is no date",
                "<row r='1'><c r='C1'><w/></c></row> | Form!C1: `w` cannot stand in a cell",
                "<row r='1'><d/></row> | Form: `d` cannot stand in a row",
                "<raw/> | Form: `raw` cannot stand among the rows"
            })
    void is_refused_with_its_place(String rows, String message) {
        assertRefused(Xlsx.of(rows.replace('\'', '"')).strings("<si><t>one</t></si>"), message + DAMAGED);
    }

    @Test
    void the_last_cell_of_a_sheet_is_read() {
        Xlsx xlsx = Xlsx.of("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");

        assertThat(Content.of(xlsx.open()).text("Form", "XFD1048576")).isEqualTo("1");
    }

    @Test
    void rows_that_occur_twice_are_refused() {
        String xml = "<worksheet xmlns=\"" + Xlsx.MAIN + "\"><sheetData/><sheetData/></worksheet>";

        assertRefused(new Xlsx().tab("Form", "", xml), "Form: its rows occur twice" + DAMAGED);
    }

    @Test
    void tabs_that_lead_nowhere_or_share_a_sheet_are_refused() {
        String row = "<row r=\"1\"/>";
        Xlsx twice = new Xlsx().sheet("Form", row, "").sheet("form", row, "");
        Map<String, String> missing = Xlsx.of(row).parts();

        assertRefused(twice, "form: two sheets have this name" + DAMAGED);
        assertRefused(
                parts(missing, "xl/_rels/workbook.xml.rels", "Id=\"rId1\"", "Id=\"rId9\""),
                "Form: the sheet is missing" + DAMAGED);
        assertRefused(
                parts(missing, "xl/_rels/workbook.xml.rels", "sheet1.xml", "sheet7.xml"),
                "xl/worksheets/sheet7.xml: this part is missing" + DAMAGED);
    }

    @Test
    void doctypes_are_refused_before_anything_is_fetched_or_expanded() {
        String doctype = "<!DOCTYPE sst [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        Map<String, String> strings =
                Xlsx.of("").strings("<si><t>&a;&b;</t></si>").parts();

        assertRefused(
                parts(strings, "xl/sharedStrings.xml", "<sst", doctype + "<sst"),
                "xl/sharedStrings.xml:2:1: a DOCTYPE stands here, and no workbook has one; do not use the file");
        assertRefused(parts(strings, "", "", ""), "xl/sharedStrings.xml:2:81: the XML is broken" + DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"&#0;, 2:134", "</is>, 2:134", "'', 2:137"})
    void broken_xml_is_refused(String text, String place) {
        String cell =
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + (text.isEmpty() ? "</t>" : "</t></is>");

        assertRefused(
                Xlsx.of(cell + "</c></row>"), "xl/worksheets/sheet1.xml:" + place + ": the XML is broken" + DAMAGED);
    }

    @Test
    void xml_that_is_nested_too_deep_is_refused() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        assertThatThrownBy(() -> new Xlsx().sheet("Form", "", deep).open())
                .isInstanceOf(UnusableException.class)
                .hasMessageMatching("form.xlsx:xl/worksheets/sheet1.xml:2:\\d+: the XML is broken" + DAMAGED);
    }

    @Test
    void a_text_longer_than_any_spreadsheet_writes_is_refused() {
        String text = "x".repeat(RichText.MOST_CHARACTERS + 1);

        assertThatThrownBy(() -> Xlsx.of("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>")
                        .open())
                .isInstanceOf(UnusableException.class)
                .hasMessageMatching(
                        "form.xlsx:xl/worksheets/sheet1.xml:2:\\d+: this text is longer than any cell can hold; shorten it");
    }

    private static byte[] parts(Map<String, String> parts, String part, String from, String to) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        parts.forEach((name, xml) ->
                entries.put(name, (name.equals(part) ? xml.replace(from, to) : xml).getBytes(StandardCharsets.UTF_8)));
        return Xlsx.zip(entries);
    }

    private static void assertRefused(Xlsx xlsx, String message) {
        assertRefused(xlsx.bytes(), message);
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> Xlsx.open(file))
                .isInstanceOf(UnusableException.class)
                .hasMessage("form.xlsx:" + message);
    }
}
