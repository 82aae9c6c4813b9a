package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.UnusableException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is what it holds, whatever its name. */
class FileKindTest {

    private static final String SAVE = "; open it and save it as .xlsx";
    private static final String ANOTHER = "; put its questions into a workbook, one a row, and save it as .xlsx";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> Xlsx.open(file))
                .isInstanceOf(UnusableException.class)
                .hasMessage("form.xlsx: " + message);
    }

    @Test
    void files_of_other_kinds_are_told_by_their_first_bytes() {
        assertRefused(bytes(""), "the file is empty; a workbook (.xlsx) is expected");
        assertRefused(bytes("P"), "this is no workbook (.xlsx); check that it is the right file");
        assertRefused(bytes("no table"), "this is no workbook (.xlsx); check that it is the right file");
        assertRefused(bytes("\u0001,"), "this is no workbook (.xlsx); check that it is the right file");
        assertRefused(bytes("%PDF-1.7"), "this is a PDF document" + ANOTHER);
        assertRefused(bytes("{\\rtf1"), "this is an RTF document" + ANOTHER);
        assertRefused(bytes("\n<!DOCTYPE HTML><p>"), "this is an HTML page" + SAVE);
        assertRefused(bytes("<?xml version=\"1.0\"?><Workbook/>"), "this is an XML file" + SAVE);
        assertRefused(bytes("[{\"question\": \"Who?\", \"id\": 1}]"), "this is a JSON file" + ANOTHER);
        assertRefused(bytes("\u00ef\u00bb\u00bf{\n \"a\": 1, "), "this is a JSON file" + ANOTHER);
        assertRefused(bytes("\u001f\u008b\b"), "this is a gzip archive; unpack it and name what it holds");
        assertRefused(bytes("\u0089PNG\r\n"), "this is a picture" + ANOTHER);
    }

    @Test
    void a_table_as_text_is_told_to_be_csv() {
        String csv = "this is CSV text; name it .csv";
        assertRefused(bytes("ID,Question\r\n1,Who?\r\n"), csv);
        assertRefused(bytes("\u00ef\u00bb\u00bfNr;Frage f\u00c3\u00bcr\n"), csv);
        assertRefused(bytes("ID\tQuestion\n".repeat(1000) + "\u0001"), csv);
        assertRefused(bytes("\u00ff\u00feI\0D\0,\0"), csv);
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, this is an old Excel workbook (.xls); open it and save it as .xlsx",
        "EncryptedPackage, 'this is an encrypted workbook; open it, take the password off and save it as .xlsx'",
        "WordDocument, 'this is an old Word document (.doc); put its questions into a workbook, one a row, and save it as .xlsx'",
        "Other, this is an old Office file; open it and save it as .xlsx"
    })
    void old_and_encrypted_files_are_told_by_what_they_contain(String stream, String message) {
        String name = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

        assertRefused(bytes(COMPOUND + "\0".repeat(504) + name), message);
    }

    @ParameterizedTest
    @CsvSource({
        "sheet.macroEnabled.main+xml, this is a workbook with macros (.xlsm); open it and save it as .xlsx",
        "x.sheet.binary.macroEnabled.main, this is a binary workbook (.xlsb); open it and save it as .xlsx",
        "x.wordprocessingml.document.main+xml, 'this is a Word document (.docx); put its questions into a workbook, one a row, and save it as .xlsx'",
        "x.presentationml.presentation.main+xml, 'this is a PowerPoint presentation (.pptx); put its questions into a workbook, one a row, and save it as .xlsx'",
        "other, this is no workbook (.xlsx); check that it is the right file"
    })
    void packages_are_told_by_the_type_of_their_main_part(String type, String message) {
        assertRefused(Xlsx.of("").type(type).bytes(), message);
    }

    @Test
    void macros_in_what_claims_to_have_none_are_refused() {
        assertRefused(
                Xlsx.of("").part("xl/vbaProject.bin", "x").bytes(), "this is a workbook with macros (.xlsm)" + SAVE);
    }

    @Test
    void other_archives_are_told_by_their_entries() {
        assertRefused(
                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                "this is an OpenDocument spreadsheet (.ods)" + SAVE);
        assertRefused(zip("Index/Document.iwa", ""), "this is a Numbers or Pages file; export it as .xlsx");
        assertRefused(
                zip("questions.txt", ""), "this is a ZIP archive and no workbook; unpack it and name what it holds");
    }

    private static byte[] zip(String name, String content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(name, bytes(content));
        return Xlsx.zip(entries);
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
