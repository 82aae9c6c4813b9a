package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What ends the reading: one clear line each. */
class CsvProblemsTest {

    private static final String BEGIN = "; a questionnaire begins with a row of column names";

    @Test
    void a_file_without_a_table_says_what_it_holds_instead() {
        assertThat(Read.fatal("")).isEqualTo("q.csv: the file is empty" + BEGIN);
        assertThat(Read.fatal("\ufeff")).isEqualTo("q.csv: the file holds a byte order mark and nothing else" + BEGIN);
        assertThat(Read.fatal("\n")).isEqualTo("q.csv: the file holds blank lines only" + BEGIN);
        assertThat(Read.fatal(" \r\n\r\n")).isEqualTo("q.csv: the file holds blank lines only" + BEGIN);
        assertThat(Read.fatal("sep=;\n\n"))
                .isEqualTo("q.csv: nothing stands below the line that tells the delimiter" + BEGIN);
    }

    @Test
    void bytes_that_are_not_utf8_are_named_by_line_and_column() {
        byte[] latin = "ID,Question\r\n1,ok\r\n2,Schl\u00fcssel?\r\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Read.fatal(latin, ReadOptions.DEFAULTS))
                .isEqualTo("q.csv:3:7: these bytes are not UTF-8; save the file as UTF-8, or name its encoding, such as"
                        + " --encoding windows-1252");
    }

    @Test
    void bad_bytes_far_into_the_file_are_named_by_their_line() {
        byte[] bytes = ("ID,Question\n" + "1,\u00e4 question of some length?\r".repeat(100_000) + "2,x\u00ff")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] good =
                new String(bytes, 0, bytes.length - 1, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
        byte[] bad = Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0xff;

        assertThat(Read.fatal(bad, ReadOptions.DEFAULTS)).startsWith("q.csv:100002:4: these bytes are not UTF-8;");
    }

    @Test
    void a_character_cut_off_at_the_end_is_not_replaced() {
        byte[] cut = {'Q', 'u', 'e', 's', 't', 'i', 'o', 'n', '\n', (byte) 0xe2, (byte) 0x82};

        assertThat(Read.fatal(cut, ReadOptions.DEFAULTS)).startsWith("q.csv:2:1: these bytes are not UTF-8;");
    }

    @Test
    void overlong_and_surrogate_bytes_are_refused() {
        byte[] overlong = {'Q', '\n', (byte) 0xc0, (byte) 0xaf};
        byte[] surrogate = {'Q', '\n', (byte) 0xed, (byte) 0xa0, (byte) 0x80};

        assertThat(Read.fatal(overlong, ReadOptions.DEFAULTS)).startsWith("q.csv:2:1: these bytes are not UTF-8;");
        assertThat(Read.fatal(surrogate, ReadOptions.DEFAULTS)).startsWith("q.csv:2:1: these bytes are not UTF-8;");
    }

    @Test
    void a_damaged_file_with_a_mark_is_not_offered_another_encoding() {
        byte[] bytes = {(byte) 0xfe, (byte) 0xff, 0, 'Q', 0, '\n', (byte) 0xd8, 0};

        assertThat(Read.fatal(bytes, ReadOptions.DEFAULTS))
                .isEqualTo("q.csv:2:1: these bytes are not UTF-16BE; the file is damaged: ask for it again");
    }

    @Test
    void a_nul_character_is_refused_with_its_place() {
        assertThat(Read.fatal("ID,Question\n1,a\u0000b\n"))
                .isEqualTo(
                        "q.csv:2:4: a NUL character stands here; if the file is UTF-16 without a byte order mark, pass"
                                + " --encoding utf-16le");
        assertThat(Read.fatal("ID,Question\n".getBytes(StandardCharsets.UTF_16LE), ReadOptions.DEFAULTS))
                .startsWith("q.csv:1:2: a NUL character stands here;")
                .endsWith("--encoding utf-16le");
        assertThat(Read.fatal("ID,Question\n".getBytes(StandardCharsets.UTF_16BE), ReadOptions.DEFAULTS))
                .startsWith("q.csv:1:1: a NUL character stands here;")
                .endsWith("--encoding utf-16be");
    }

    @Test
    void an_open_quote_is_named_by_the_line_where_it_opens() {
        assertThat(Read.fatal("ID,Question\n1,a\n2,\"b\n3,c\n"))
                .isEqualTo("q.csv:3: the quote that opens here is never closed; add the closing `\"`");
        assertThat(Read.fatal("ID,Question\n\"1\r\n\n\",\"b\n3,c\n"))
                .isEqualTo("q.csv:4: the quote that opens here is never closed; add the closing `\"`");
        assertThat(Read.fatal("ID,\"Question\n1,a\n"))
                .isEqualTo("q.csv:1: the quote that opens here is never closed; add the closing `\"`");
    }

    @Test
    void text_after_a_closing_quote_is_refused() {
        assertThat(Read.fatal("ID,Question\n1,\"a\" b\n"))
                .isEqualTo("q.csv:2: text follows the closing quote of a cell that begins here; write a quote in a cell"
                        + " as `\"\"`");
    }

    @Test
    void cells_and_rows_beyond_all_measure_are_refused() {
        String tooLong = "q.csv:2: what begins here has more than 16 million characters before the row ends; look for a"
                + " quote that is never closed";

        assertThat(Read.fatal("ID,Question\n1,\"" + "x".repeat(17 << 20))).isEqualTo(tooLong);
        assertThat(Read.fatal("ID,Question\n1" + ("," + "x".repeat(1 << 20)).repeat(17)))
                .isEqualTo(tooLong);
        assertThat(Read.fatal("ID,Question\n1" + ",".repeat(20_000)))
                .isEqualTo("q.csv:2: the row has more than 16,384 cells; split the table");
    }

    @Test
    void without_a_question_column_the_headers_are_listed_with_the_nearest() {
        assertThat(Read.fatal("Ref,Foo,Qestion\n1,2,3\n"))
                .isEqualTo(
                        "q.csv:1: no column looks like the question among `Ref`, `Foo`, `Qestion`; if it is `Qestion`,"
                                + " pass --column \"question=Qestion\"");
        assertThat(Read.fatal("\nRef,Foo\n1,2\n"))
                .isEqualTo("q.csv:2: no column looks like the question among `Ref`, `Foo`; pass --column"
                        + " question=HEADER");
        assertThat(Read.fatal("a" + ",b".repeat(29) + "\n")).contains("`b` and 10 more; pass --column question=HEADER");
    }

    @Test
    void a_column_that_the_user_named_must_be_there_once() {
        ReadOptions options = new ReadOptions(
                Optional.empty(), Map.of(ColumnRole.QUESTION, "Asessment", ColumnRole.ID, "No"), List.of());

        assertThat(Read.fatal("No,Assessment,No\n1,2,3\n".getBytes(StandardCharsets.UTF_8), options))
                .isEqualTo("q.csv:1: 2 columns are called `No`; rename all but one\n"
                        + "q.csv:1: no column `Asessment`; did you mean `Assessment`?");
    }

    @Test
    void the_wrong_encoding_is_said_too() {
        ReadOptions ascii = new ReadOptions(Optional.of(StandardCharsets.US_ASCII), Map.of(), List.of());

        assertThat(Read.fatal("Question\n\u00e9\n".getBytes(StandardCharsets.UTF_8), ascii))
                .startsWith("q.csv:2:1: these bytes are not US-ASCII;");
        assertThat(Charset.isSupported("windows-1252")).isTrue();
    }
}
