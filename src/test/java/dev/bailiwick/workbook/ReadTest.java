package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.workbook.Cell.Kind;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTest {

    private static List<SheetRow> rows(Workbook workbook) {
        Iterable<SheetRow> rows = () -> workbook.sheets().get(0).rows();
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static Cell cell(Xlsx xlsx) {
        return rows(xlsx.open()).get(0).cells().get(0);
    }

    @Test
    void reads_rows_that_hold_text_and_leaves_out_what_is_empty() {
        Workbook workbook = Xlsx.of(
                        "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>Who?</t></is></c><c r=\"C2\"/></row>"
                                + "<row r=\"3\"/><row r=\"7\" hidden=\"1\"><c r=\"A7\"><v>5</v></c></row>")
                .open();

        assertThat(rows(workbook))
                .containsExactly(
                        new SheetRow(2, false, List.of(new Cell(2, "Who?", Kind.TEXT, false)), List.of()),
                        new SheetRow(7, true, List.of(new Cell(1, "5", Kind.NUMBER, false)), List.of()));
        assertThat(rows(workbook)).hasSize(2);
    }

    @Test
    void reads_shared_texts_without_their_looks_and_sounds() {
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>")
                .strings("<si><t>no</t></si><si><r><rPr><b/></rPr><t>Who </t></r><r><t>signs?</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>HU</t></rPh><phoneticPr fontId=\"1\"/></si>");

        assertThat(cell(xlsx)).isEqualTo(new Cell(1, "Who signs?", Kind.TEXT, false));
    }

    @ParameterizedTest
    @CsvSource({
        "a_x000D_b, 'a\rb'",
        "a_x005F_x000D_b, a_x000D_b",
        "_x0000_, _x0000_",
        "_xD83D_, _xD83D_",
        "_xZZZZ_x, _xZZZZ_x",
        "&lt;&#x1F511;&gt;, <🔑>"
    })
    void characters_that_xml_cannot_hold_are_escaped(String stored, String text) {
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + stored + "</t></is></c></row>");

        assertThat(cell(xlsx).text()).isEqualTo(text);
    }

    @Test
    void a_formula_is_what_it_came_to_and_never_evaluated() {
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>VLOOKUP(1,B:C,2)</f><v>Who?</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><f>1+1</f></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c></row>");

        assertThat(rows(xlsx.open()))
                .containsExactly(
                        new SheetRow(1, false, List.of(new Cell(1, "Who?", Kind.TEXT, true)), List.of()),
                        new SheetRow(2, false, List.of(), List.of(new SilentFormula(1, false))),
                        new SheetRow(3, false, List.of(new Cell(1, "#DIV/0!", Kind.ERROR, true)), List.of()));
    }

    @Test
    void a_formula_without_a_result_is_told_from_one_that_came_to_no_text() {
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>IF(B1=1,1,\"\")</f><v></v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1</f><v/></c><c r=\"B2\"><f>A1</f><v/></c></row>");

        assertThat(rows(xlsx.open()))
                .containsExactly(new SheetRow(
                        2, false, List.of(), List.of(new SilentFormula(1, true), new SilentFormula(2, false))));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, 7, NUMBER",
        "0, 0.1, 0.1, NUMBER",
        "0, 1E+20, 1E+20, NUMBER",
        "0, 12345678901234567890, 1.23457E+19, NUMBER",
        "1, 7, 007, NUMBER",
        "2, 0.255, 25.50%, NUMBER",
        "3, 45351, 2024-02-29, DATE",
        "3, -1, -1, NUMBER",
        "4, 0.5, 12:00, DATE",
        "5, 1234.5, '1,234.50', NUMBER",
        "99, 7, 7, NUMBER"
    })
    void numbers_are_read_as_they_are_displayed(int style, String stored, String text, Kind kind) {
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" s=\"" + style + "\"><v>" + stored + "</v></c></row>")
                .formats("000", "0.00%", "yyyy\\-mm\\-dd", "hh:mm", "#,##0.00");

        assertThat(cell(xlsx)).isEqualTo(new Cell(1, text, kind, false));
    }

    @Test
    void days_may_be_counted_from_1904_on() {
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0</v></c></row>")
                .formats("yyyy\\-mm\\-dd")
                .names("<workbookPr date1904=\"1\"/>");

        assertThat(cell(xlsx).text()).isEqualTo("1904-01-01");
    }

    @Test
    void truth_and_dates_of_the_strict_edition_are_read() {
        Xlsx xlsx = Xlsx.of(
                        "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"d\" s=\"1\"><v>2024-02-29T06:00:00</v></c>"
                                + "</row>")
                .formats("yyyy\\-mm\\-dd hh:mm");

        assertThat(rows(xlsx.open()).get(0).cells())
                .containsExactly(
                        new Cell(1, "TRUE", Kind.BOOLEAN, false), new Cell(2, "2024-02-29 06:00", Kind.DATE, false));
    }

    @Test
    void rows_and_cells_without_a_number_follow_the_one_before() {
        Workbook workbook = Xlsx.of("<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"/>"
                        + "<row><c><v>4</v></c></row>")
                .open();

        assertThat(Content.of(workbook).sheet("Form").keySet())
                .extracting(CellRef::toString)
                .containsExactly("A1", "D1", "E1", "A6");
    }

    @Test
    void tells_hidden_sheets_merges_protection_and_hidden_columns() {
        String xml = "<worksheet xmlns=\"" + Xlsx.MAIN + "\"><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
                + "<sheetData/><sheetProtection sheet=\"1\"/><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
                + "</worksheet>";
        List<Sheet> sheets = Xlsx.of("")
                .tab("Lists", "state=\"hidden\"", xml)
                .tab("Deep", "state=\"veryHidden\"", xml)
                .open()
                .sheets();

        assertThat(sheets)
                .extracting(Sheet::name, Sheet::visibility, Sheet::isProtected)
                .containsExactly(
                        tuple("Form", Visibility.VISIBLE, false),
                        tuple("Lists", Visibility.HIDDEN, true),
                        tuple("Deep", Visibility.VERY_HIDDEN, true));
        assertThat(sheets.get(1).merges()).hasToString("[A1:B2]");
        assertThat(sheets.get(1).hidesColumn(3)).isTrue();
        assertThat(sheets.get(1).hidesColumn(4)).isFalse();
    }

    @Test
    void other_prefixes_and_the_strict_edition_are_read_alike() {
        String xml = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                + "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>Who?</x:t></x:is></x:c></x:row>"
                + "</x:sheetData></x:worksheet>";

        assertThat(Content.of(new Xlsx().tab("Form", "", xml).open()).text("Form", "A1"))
                .isEqualTo("Who?");
    }

    @Test
    void lists_what_reaches_out_and_follows_nothing() {
        Workbook workbook = Xlsx.of("")
                .part("xl/externalLinks/externalLink1.xml", "<a/>")
                .part("xl/embeddings/oleObject1.bin", "<a/>")
                .part("xl/connections.xml", "<a/>")
                .open();

        assertThat(workbook.notices())
                .extracting(Problem::toString)
                .containsExactly(
                        "form.xlsx:xl/externalLinks/externalLink1.xml: the workbook links to another file; it is neither opened nor followed, and stays as it is",
                        "form.xlsx:xl/embeddings/oleObject1.bin: the workbook holds an embedded object; it is neither opened nor followed, and stays as it is",
                        "form.xlsx:xl/connections.xml: the workbook connects to a source of data; it is neither opened nor followed, and stays as it is");
    }

    @Test
    void a_sheet_may_be_empty() {
        assertThat(rows(new Xlsx()
                        .tab("Form", "", "<worksheet xmlns=\"" + Xlsx.MAIN + "\"/>")
                        .open()))
                .isEmpty();
    }
}
