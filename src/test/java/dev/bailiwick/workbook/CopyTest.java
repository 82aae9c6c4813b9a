package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.UnusableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the cells that shall be set are other than before. */
class CopyTest {

    private static final String ROWS =
            "<row r=\"2\" spans=\"1:2\"><c r=\"A2\" s=\"1\"><v>1</v></c>  <c r=\"B2\" s=\"2\"/></row>\n"
                    + "<row r=\"4\" ht='30' s=\"7\" customFormat=\"1\"><c r=\"A4\" t=\"str\"><f>1&amp;2</f><v>12</v></c></row><row r=\"6\"/>";

    private static Map<String, String> entries(byte[] file) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static SheetEdit edit(String cell, String text) {
        SortedMap<CellRef, String> texts = new TreeMap<>();
        texts.put(CellRef.parse(cell).orElseThrow(), text);
        return new SheetEdit("Form", texts);
    }

    /** The rows of the copy. */
    private static String rows(Xlsx xlsx, SheetEdit edit) {
        String xml = entries(Content.copy(xlsx.open(), List.of(edit), List.of()))
                .getOrDefault("xl/worksheets/sheet1.xml", "");
        return xml.substring(xml.indexOf("<sheetData"), xml.indexOf("</worksheet>"));
    }

    private static String inline(String cell, String style, String text) {
        return "<c r=\"" + cell + "\"" + style + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text
                + "</t></is></c>";
    }

    @Test
    void without_edits_it_is_the_same_file() {
        byte[] file = Xlsx.of(ROWS).bytes();

        assertThat(Content.copy(Xlsx.open(file), List.of(), List.of())).isEqualTo(file);
    }

    @Test
    void a_cell_keeps_its_style_and_all_else_its_letters() {
        assertThat(rows(Xlsx.of(ROWS), edit("B2", "Customer")))
                .isEqualTo("<sheetData>" + ROWS.replace("<c r=\"B2\" s=\"2\"/>", inline("B2", " s=\"2\"", "Customer"))
                        + "</sheetData>");
    }

    @Test
    void the_other_entries_keep_their_bytes_and_times() {
        Xlsx xlsx = Xlsx.of(ROWS).strings("<si><t>one</t></si>");
        Map<String, String> before = entries(xlsx.bytes());
        byte[] copy = Content.copy(xlsx.open(), List.of(edit("B2", "x")), List.of());
        Map<String, String> after = entries(copy);

        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.keySet().removeAll(List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml"));
        assertThat(after).containsAllEntriesOf(before);
        assertThat(copy).isEqualTo(Content.copy(xlsx.open(), List.of(edit("B2", "x")), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1 | <sheetData><row r='1'>CELL</row><row r='2' | ''",
                "A3 | </row>\\n<row r='3'>CELL</row><row r='4' ht | ''",
                "C2 | <row r='2' spans='1:3'><c r='A2' s='1'><v>1</v></c>  <c r='B2' s='2'/>CELL</row> | ''",
                "B4 | </f><v>12</v></c>CELL</row> | s='7'",
                "A6 | <row r='6'>CELL</row></sheetData> | ''",
                "A9 | <row r='6'/><row r='9'>CELL</row></sheetData> | ''"
            })
    void new_cells_and_rows_stand_in_order(String cell, String expected, String style) {
        String inline = inline(cell, style.isEmpty() ? "" : " " + style.replace('\'', '"'), "x");
        String rows = rows(Xlsx.of(ROWS), edit(cell, "x")).replace("ht='30'", "ht=\"30\"");

        assertThat(rows)
                .contains(expected.replace('\'', '"').replace("\\n", "\n").replace("CELL", inline));
    }

    @Test
    void a_new_cell_looks_like_its_model_or_its_column() {
        SortedMap<CellRef, String> texts = new TreeMap<>(Map.of(new CellRef(2, 3), "x"));
        String cols =
                "<worksheet xmlns=\"" + Xlsx.MAIN + "\"><cols><col min=\"3\" max=\"9\" style=\"5\"/></cols><sheetData>"
                        + ROWS + "</sheetData></worksheet>";

        assertThat(rows(Xlsx.of(ROWS), new SheetEdit("Form", texts, OptionalInt.of(2))))
                .contains(inline("C2", " s=\"2\"", "x"));
        assertThat(rows(new Xlsx().tab("Form", "", cols), edit("C2", "x"))).contains(inline("C2", " s=\"5\"", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sheetData/>", "<sheetData></sheetData>", "<x:sheetData xmlns:x=\"" + Xlsx.MAIN + "\"/>"})
    void an_empty_sheet_can_be_written_to(String data) {
        String xml = "<worksheet xmlns=\"" + Xlsx.MAIN + "\"><dimension ref=\"A1\"/>" + data + "</worksheet>";
        byte[] copy = Content.copy(new Xlsx().tab("Form", "", xml).open(), List.of(edit("C5", "Who?")), List.of());

        assertThat(Content.of(copy).text("Form", "C5")).isEqualTo("Who?");
        assertThat(entries(copy).get("xl/worksheets/sheet1.xml")).contains("<dimension ref=\"A1:C5\"/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44",
                "-",
                "@x",
                " a ",
                "a\rb\r\nc\n\td",
                "_x000D_",
                "__x0041_",
                "<&>\"']]>",
                "\u0007\ufffe",
                "🔑é",
                "007"
            })
    void any_text_comes_back_as_it_was_and_is_no_formula(String text) {
        Content copy = Content.of(Content.copy(Xlsx.of(ROWS).open(), List.of(edit("B2", text)), List.of()));

        assertThat(copy.sheet("Form").get(new CellRef(2, 2))).isEqualTo(new Cell(2, text, Cell.Kind.TEXT, false));
    }

    @Test
    void an_empty_text_clears_a_cell() {
        assertThat(rows(Xlsx.of(ROWS), edit("A2", ""))).contains("<c r=\"A2\" s=\"1\"/>");
    }

    @ParameterizedTest
    @CsvSource({
        "<calcPr calcId=\"1\"/>, <calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/>",
        "<definedNames/><extLst/>, <definedNames/><calcPr fullCalcOnLoad=\"1\"/><extLst/>",
        "'', <calcPr fullCalcOnLoad=\"1\"/>"
    })
    void spreadsheets_are_told_to_compute_formulas_anew(String before, String after) {
        byte[] copy = Content.copy(Xlsx.of(ROWS).names(before).open(), List.of(edit("B2", "x")), List.of());

        assertThat(entries(copy).get("xl/workbook.xml")).endsWith("</sheets>" + after + "</workbook>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A4 | Form!A4: the cell is computed by a formula; take the formula out of it, or write to another column"
                        + " or sheet",
                "C7 | Form!C7: the cell is computed by a formula; take the formula out of it, or write to another column"
                        + " or sheet",
                "B3 | Form!B3: the cell is covered by the merged cells A2:B3; write to A2, which is the one that shows"
            })
    void what_would_spoil_the_sheet_is_refused(String cell, String message) {
        Workbook workbook = new Xlsx()
                .sheet(
                        "Form",
                        ROWS + "<row r=\"7\"><c r=\"B7\"><f t=\"array\" ref=\"B7:C8\">D1:E2</f></c></row>",
                        "<mergeCells><mergeCell ref=\"A2:B3\"/></mergeCells>")
                .open();

        assertThatThrownBy(() -> Content.copy(workbook, List.of(edit(cell, "x")), List.of()))
                .isInstanceOf(UnusableException.class)
                .hasMessage("form.xlsx:" + message);
    }

    @Test
    void texts_that_do_not_fit_are_refused_all_at_once() {
        SortedMap<CellRef, String> texts = new TreeMap<>();
        texts.put(new CellRef(2, 2), "x".repeat(32_768));
        texts.put(new CellRef(3, 2), "\ud83d");
        texts.put(new CellRef(4, 2), "x".repeat(32_767));

        assertThatThrownBy(() -> Content.copy(Xlsx.of(ROWS).open(), List.of(new SheetEdit("Form", texts)), List.of()))
                .hasMessage("form.xlsx:Form!B2: a text of 32768 characters does not fit into a cell, which holds 32767;"
                        + " write to another format\n"
                        + "form.xlsx:Form!B3: the text holds a character that no workbook can hold; write to another"
                        + " format");
    }

    @Test
    void a_signed_workbook_is_not_written_to() {
        Workbook workbook =
                Xlsx.of(ROWS).part("_xmlsignatures/sig1.xml", "<a/>").open();

        assertThatThrownBy(() -> Content.copy(workbook, List.of(edit("B2", "x")), List.of()))
                .hasMessage("form.xlsx: the workbook is digitally signed, and to write into it would break the"
                        + " signature; take the signature off, or write to another format");
    }
}
