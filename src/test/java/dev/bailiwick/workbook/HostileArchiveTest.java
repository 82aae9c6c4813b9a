package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.UnusableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives that are damaged or made to harm. */
class HostileArchiveTest {

    private static final String DAMAGED = "; the file is damaged: ask for it again";
    private static final String TAMPERED = "; somebody has tampered with the file: do not use it";
    private static final Xlsx GOOD = Xlsx.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> Xlsx.open(file))
                .isInstanceOf(UnusableException.class)
                .hasMessage("form.xlsx:" + message);
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        GOOD.parts().forEach((n, xml) -> entries.put(n, xml.getBytes(StandardCharsets.UTF_8)));
        entries.put(name, content);
        return Xlsx.zip(entries);
    }

    /** Replaces some letters wherever they stand outside of compressed data. */
    private static byte[] renamed(byte[] file, String from, String to) {
        String latin1 = new String(file, StandardCharsets.ISO_8859_1);
        return latin1.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer fields(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the directory's record of an entry begins. */
    private static int central(byte[] file, String name) {
        return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(name) - 46;
    }

    @ParameterizedTest
    @CsvSource({"../../evil.txt", "/etc/evil.txt", "C:/evil.txt", "xl/..\\evil.txt"})
    void names_that_lead_out_are_refused(String name) {
        assertRefused(
                with(name, new byte[1]),
                " an entry is named `" + name.replace('\\', '/') + "`, which leads out of the file" + TAMPERED);
    }

    @Test
    void names_that_occur_twice_are_refused() {
        assertRefused(
                renamed(with("xl/worksheets/sheet7.xml", new byte[1]), "sheet7.xml", "Sheet1.xml"),
                " two entries are named `xl/worksheets/Sheet1.xml`" + TAMPERED);
    }

    @Test
    void too_many_entries_are_refused() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 2000; i++) {
            entries.put("xl/media/" + i, new byte[0]);
        }

        assertRefused(
                Xlsx.zip(entries),
                " it holds 2000 entries; more than 1000 are not read; a workbook has far fewer: open it in a spreadsheet"
                        + " and save it anew");
    }

    @Test
    void what_unpacks_to_far_more_than_it_is_is_refused() {
        assertRefused(
                with("xl/media/zeros", new byte[8 << 20]),
                "xl/media/zeros: this entry unpacks to more than 100 times its size; no document is packed so tight: do"
                        + " not use it");
    }

    @Test
    void what_claims_to_be_huge_is_refused_before_it_is_unpacked() {
        byte[] file = GOOD.bytes();
        fields(file).putInt(central(file, SHEET) + 24, 300 << 20);

        assertRefused(file, SHEET + ": with this entry it unpacks to more than 256 MiB; split the file");
    }

    @Test
    void an_entry_that_differs_from_its_checksum_is_refused() {
        byte[] file = GOOD.bytes();
        int at = central(file, SHEET) + 16;
        fields(file).putInt(at, fields(file).getInt(at) ^ 1);

        assertRefused(file, SHEET + ": the content of this entry does not fit its checksum" + DAMAGED);
    }

    @Test
    void an_encrypted_entry_is_refused() {
        byte[] file = GOOD.bytes();
        int at = central(file, SHEET) + 8;
        fields(file).putShort(at, (short) (fields(file).getShort(at) | 1));

        assertRefused(file, SHEET + ": this entry is encrypted; save the file without a password");
    }

    @Test
    void an_unknown_method_is_refused() {
        byte[] file = GOOD.bytes();
        fields(file).putShort(central(file, SHEET) + 10, (short) 12);

        assertRefused(
                file,
                SHEET + ": this entry is compressed by method 12, which is not known here; open the file in a"
                        + " spreadsheet and save it anew");
    }

    @Test
    void headers_that_disagree_are_refused() {
        byte[] file = GOOD.bytes();
        int local = new String(file, StandardCharsets.ISO_8859_1).indexOf(SHEET);
        file[local] = 'X';

        assertRefused(file, SHEET + ": this entry and the directory do not agree" + DAMAGED);
    }

    @Test
    void entries_that_share_bytes_are_refused() {
        byte[] file = GOOD.bytes();
        int rels = fields(file).getInt(central(file, "_rels/.rels") + 42);
        fields(file).putInt(central(file, SHEET) + 42, rels);

        assertThatThrownBy(() -> Xlsx.open(file))
                .isInstanceOf(UnusableException.class)
                .hasMessageEndingWith(DAMAGED);
    }

    @Test
    void a_file_that_is_cut_off_anywhere_is_refused() {
        byte[] file = GOOD.bytes();
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> Xlsx.open(cut)).isInstanceOf(UnusableException.class);
        }
        assertRefused(Arrays.copyOf(file, file.length - 1), " the file ends too early" + DAMAGED);
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        byte[] file = Arrays.copyOf(GOOD.bytes(), (50 << 20) + 1);

        assertRefused(file, " it is larger than 50 MiB; take pictures and other objects out");
    }

    @Test
    void a_comment_at_the_end_does_not_matter() {
        byte[] file = GOOD.bytes();
        byte[] commented = Arrays.copyOf(file, file.length + 3);
        fields(commented).putShort(file.length - 2, (short) 3);

        assertThat(Content.of(commented)).isEqualTo(Content.of(file));
    }
}
