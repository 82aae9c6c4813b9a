package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_tells_the_encoding_whatever_the_option_says(String charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\ufeffFrage,Question\r\n\u00fc,\ud83d\udd11?".getBytes(Charset.forName(charset)));

        Read read = Read.bytes(bytes.toByteArray(), encoding(StandardCharsets.ISO_8859_1));

        assertThat(read.header()).containsExactly("Frage", "Question");
        assertThat(read.rows().get(0).cells()).containsExactly("\u00fc", "\ud83d\udd11?");
        assertThat(read.dialect()).isEqualTo(new Dialect(Charset.forName(charset), true, ',', "\r\n"));
    }

    @Test
    void the_option_tells_the_encoding_where_there_is_no_mark() {
        byte[] bytes = "Question\n\u20ac 5\n".getBytes(Charset.forName("windows-1252"));

        Read read = Read.bytes(bytes, encoding(Charset.forName("windows-1252")));

        assertThat(read.items().get(0).text()).isEqualTo("\u20ac 5");
        assertThat(read.dialect().forOutput()).isEqualTo(new Dialect(StandardCharsets.UTF_8, true, ',', "\n"));
    }

    @Test
    void an_answer_in_utf16_has_a_mark() {
        Dialect read = new Dialect(StandardCharsets.UTF_16, false, ';', "\n");

        assertThat(read.forOutput()).isEqualTo(new Dialect(StandardCharsets.UTF_16BE, true, ';', "\n"));
        assertThat(Dialect.PLAIN.forOutput()).isEqualTo(Dialect.PLAIN);
    }

    @Test
    void line_endings_are_told_by_the_end_of_the_header() {
        assertThat(Read.text("\"Ques\ntion\",Question\r\na,b\n").dialect().lineEnding())
                .isEqualTo("\r\n");
        assertThat(Read.text("Question\ra\rb\r").dialect().lineEnding()).isEqualTo("\r");
        assertThat(Read.text("\r\nQuestion\na\n").dialect().lineEnding()).isEqualTo("\n");
        assertThat(Read.text("Question").dialect().lineEnding()).isEqualTo("\n");
    }

    @Test
    void lone_carriage_returns_end_rows() {
        assertThat(Read.text("ID,Question\r1,a\r2,b").items())
                .extracting(Item::text)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\'',
            value = {
                "ID,Question ~ ,",
                "ID;Question ~ ;",
                "ID|Question ~ |",
                "Question ~ ,",
                "No.;Question (yes, no, n/a) ~ ;",
                "Foo;Bar, Baz;Question ~ ;",
                "\"No.\";\"Question, or requirement; in full\" ~ ;",
                "ID,\"Question; or; requirement\",Domain ~ ,",
                "a,b;Question ~ ;"
            })
    void the_delimiter_is_the_one_that_reads_the_header_best(String header, char delimiter) {
        assertThat(DelimiterFinder.find(header, Map.of())).isEqualTo(delimiter);
    }

    @Test
    void a_tab_is_a_delimiter_too() {
        assertThat(DelimiterFinder.find("ID\tQuestion, in full\tSection", Map.of()))
                .isEqualTo('\t');
    }

    @Test
    void a_header_that_the_user_names_tells_the_delimiter() {
        assertThat(DelimiterFinder.find("a,b;c,d", Map.of(ColumnRole.QUESTION, "b;c")))
                .isEqualTo(',');
        assertThat(DelimiterFinder.find("a,b;c,d", Map.of(ColumnRole.QUESTION, "a,b")))
                .isEqualTo(';');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"sep=; ~ ;", "SEP=| ~ |", "\"sep=;\" ~ ;", "sep=^ ~ ^", "`sep=\t` ~ `\t`"})
    void a_first_line_tells_the_delimiter(String line, char delimiter) {
        Read read = Read.text("\ufeff" + line + "\nID" + delimiter + "Question, in full\n");

        assertThat(read.header()).containsExactly("ID", "Question, in full");
        assertThat(read.dialect()).isEqualTo(new Dialect(StandardCharsets.UTF_8, true, delimiter, "\n", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=a", "sep=", "sep=\"", "sep=;;", "sepia=;"})
    void other_first_lines_tell_none(String line) {
        assertThat(SeparatorLine.delimiter(line)).isEmpty();
    }

    private static ReadOptions encoding(Charset charset) {
        return new ReadOptions(Optional.of(charset), Map.of(), List.of());
    }
}
