package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be used: one clear line each, and nothing written. */
class BadInputTest extends InFolder {

    private static final String HEADER = "; a questionnaire begins with a row of column names\n";
    private static final String TEXT = "; put its questions into a CSV file, one a row\n";

    @Test
    void a_missing_file_is_said_with_the_nearest_name() {
        file("answers.csv", GOOD);

        assertThat(refused(folder.resolve("none.csv").toString()))
                .isEqualTo("./none.csv: no such file; check its name\n");
        assertThat(refused(folder.resolve("anwsers.csv").toString()))
                .isEqualTo("./anwsers.csv: no such file; did you mean `./answers.csv`?\n");
    }

    @Test
    void all_missing_files_are_said_at_once() {
        String good = file("good.csv", GOOD);
        String first = folder.resolve("first").toString();
        String second = folder.resolve("second").toString();

        assertThat(refused(good, second, first))
                .isEqualTo("./first: no such file; check its name\n./second: no such file; check its name\n");
    }

    @Test
    void a_name_that_is_empty_or_that_no_file_can_have_is_said() {
        assertThat(refused("")).isEqualTo("FILE: the name is empty; name a questionnaire\n");
        assertThat(refused("a\u0000b")).isEqualTo("a\\x00b: this cannot be the name of a file; check its name\n");
    }

    @Test
    void a_file_that_may_not_be_read_is_said() {
        String file = file("q.csv", GOOD);
        boolean closed = Path.of(file).toFile().setReadable(false);
        assumeFalse(!closed || Files.isReadable(Path.of(file)), "this user may read everything");

        assertThat(map(file).err()).isEqualTo(file + ": cannot be read; check its permissions\n");
    }

    @Test
    void a_file_that_is_empty_or_blank_is_said() {
        assertThat(refused(file("q.csv", ""))).isEqualTo("./q.csv: the file is empty" + HEADER);
        assertThat(refused(file("q.csv", "\n \n"))).isEqualTo("./q.csv: the file holds blank lines only" + HEADER);
    }

    @Test
    void a_file_without_a_question_column_lists_the_headers_and_the_nearest() {
        assertThat(refused(file("q.csv", "Ref,Qestion,Foo\n1,2,3\n")))
                .isEqualTo("./q.csv:1: no column looks like the question among `Ref`, `Qestion`, `Foo`; if it is"
                        + " `Qestion`, pass --column \"question=Qestion\"\n");
    }

    @Test
    void bytes_that_are_not_utf8_are_said_by_their_place() {
        byte[] latin = "id,question\n1,ok\n2,Caf\u00e9?\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(file("q.csv", latin)))
                .isEqualTo("./q.csv:3:6: these bytes are not UTF-8; save the file as UTF-8, or name its encoding, such"
                        + " as --encoding windows-1252\n");
    }

    @Test
    void bytes_that_are_bad_far_down_leave_nothing_half_written() {
        String many = GOOD + "2,Is there an alarm?\n".repeat(3000);
        byte[] bytes = (many + "3,\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        String target = file("out.csv", "old");

        Cli run = map(file("q.csv", bytes), "--output", target);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .endsWith("q.csv:3003:3: these bytes are not UTF-8; save the file as UTF-8, or name its"
                        + " encoding, such as --encoding windows-1252\n");
        assertThat(contents()).containsOnlyKeys("out.csv", "q.csv").containsEntry("out.csv", "old");
    }

    @Test
    void a_quote_that_is_never_closed_is_said_by_its_line() {
        assertThat(refused(file("q.csv", "id,question\n1,\"Is the door locked?\n2,b\n")))
                .isEqualTo("./q.csv:2: the quote that opens here is never closed; add the closing `\"`\n");
        assertThat(refused(file("q.csv", "id,question\n1,\"a\" b\n")))
                .isEqualTo("./q.csv:2: text follows the closing quote of a cell that begins here; write a quote in a"
                        + " cell as `\"\"`\n");
    }

    @Test
    void nul_bytes_and_utf16_without_a_mark_are_said() {
        assertThat(refused(file("q.csv", "id,question\n1,a\u0000b\n")))
                .isEqualTo("./q.csv:2:4: a NUL character stands here; if the file is UTF-16 without a byte order mark,"
                        + " pass --encoding utf-16le\n");
        byte[] utf16 = GOOD.getBytes(StandardCharsets.UTF_16LE);
        assertThat(refused(file("q.csv", utf16))).startsWith("./q.csv:1:2: a NUL character stands here;");
        assertThat(map(file("q.csv", utf16), "--encoding", "utf-16le").exit()).isZero();
    }

    @Test
    void a_file_of_another_kind_is_told_by_what_it_holds() {
        assertThat(refused(file("q.csv", zip("a.csv"))))
                .isEqualTo("./q.csv: the file ends too early; the file is damaged: ask for it again\n");
        assertThat(refused(file("q.csv", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"))))
                .isEqualTo("./q.csv: this is an old Office file; open it and save it as .xlsx\n");
        assertThat(refused(file("q.xlsx", latin("%PDF-1.7\n%\u00e2\u00e3"))))
                .isEqualTo(
                        "./q.xlsx: this is a PDF document; put its questions into a workbook, one a row, and save it as"
                                + " .xlsx\n");
        assertThat(refused(file("q.xlsx", GOOD))).isEqualTo("./q.xlsx: this is CSV text; name it .csv\n");
        assertThat(refused(file("q.csv", latin("%PDF-1.7\n%\u00e2\u00e3"))))
                .isEqualTo("./q.csv: this is a PDF document, not CSV" + TEXT);
    }

    @Test
    void text_files_of_another_kind_are_told_too() {
        assertThat(refused(file("q.csv", "<!DOCTYPE HTML>\n<html>")))
                .isEqualTo("./q.csv: this is an HTML page, not CSV" + TEXT);
        assertThat(refused(file("q.csv", "<?xml version=\"1.0\"?>")))
                .isEqualTo("./q.csv: this is an XML file, not CSV" + TEXT);
        assertThat(refused(file("q.csv", "[\n  {\"question\": \"Is it?\"}]")))
                .isEqualTo("./q.csv: this is a JSON file, not CSV" + TEXT);
        assertThat(refused(file("q.csv", "{\\rtf1 Is it?}")))
                .isEqualTo("./q.csv: this is an RTF document, not CSV" + TEXT);
        assertThat(refused(file("q.csv", latin("\u0089PNG\r\n"))))
                .isEqualTo("./q.csv: this is a picture, not CSV" + TEXT);
        assertThat(refused(file("q.csv", latin("\u001f\u008b\b\0"))))
                .isEqualTo("./q.csv: this is a gzip archive, not CSV; unpack it and name what it holds\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2,3]", "[]", "{}", " [ true, null ]\n", "\ufeff{ }"})
    void a_json_file_without_names_is_told_as_one_too(String json) {
        assertThat(refused(file("q.csv", json))).isEqualTo("./q.csv: this is a JSON file, not CSV" + TEXT);
        assertThat(refused(file("q.xlsx", json)))
                .isEqualTo("./q.xlsx: this is a JSON file; put its questions into a workbook, one a row, and save it as"
                        + " .xlsx\n");
    }

    @Test
    void a_byte_order_mark_does_not_hide_what_a_file_is() {
        assertThat(refused(file("q.csv", "\ufeff{\"question\": \"Is it?\"}\n")))
                .isEqualTo("./q.csv: this is a JSON file, not CSV" + TEXT);
    }

    @Test
    void files_with_other_columns_do_not_go_into_one_table() {
        String first = file("a.csv", GOOD);

        assertThat(refused(first, file("b.csv", "nr,question\n1,x\n"), file("c.csv", "question\nx\n")))
                .isEqualTo("./b.csv:1: has other columns than `./a.csv`, so that both do not fit one table; map each in"
                        + " a run of its own, or take --format jsonl\n"
                        + "./c.csv:1: has other columns than `./a.csv`, so that both do not fit one table; map each in"
                        + " a run of its own, or take --format jsonl\n");
    }

    @Test
    void standard_input_can_be_named_once() {
        assertThat(refused("-", "-")).isEqualTo("<stdin>: is named twice, and can be read only once; name it once\n");
        assertThat(map("-", file("q.csv", GOOD)).exit()).isZero();
    }

    private static byte[] zip(String name) {
        return latin("PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml " + name);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
