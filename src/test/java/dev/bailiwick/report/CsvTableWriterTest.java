package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.questionnaire.CsvStyle;
import dev.bailiwick.questionnaire.Dialect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableWriterTest {

    private static final List<String> ADDED = List.of("area", "status");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void keeps_the_inputs_columns_and_adds_ours_after_them() {
        write(Dialect.PLAIN, List.of("id", "question"), ADDED, List.of("1", " a \"b\", c "), List.of("x;y", "ok"));

        assertThat(out).hasToString("id,question,area,status\n1,\" a \"\"b\"\", c \",x;y,ok\n");
    }

    @Test
    void writes_as_the_input_was_written() {
        Dialect dialect = new Dialect(StandardCharsets.UTF_8, true, ';', "\r\n");

        write(dialect, List.of("id", "q,r"), ADDED, List.of("1", "a;b\nc"), List.of("ü", ""));

        assertThat(text(StandardCharsets.UTF_8)).isEqualTo("\ufeffid;q,r;area;status\r\n1;\"a;b\nc\";ü;\r\n");
    }

    @Test
    void writes_utf16_with_its_mark_and_other_encodings_as_utf8() {
        write(new Dialect(StandardCharsets.UTF_16LE, true, '\t', "\r"), List.of("q"), ADDED, List.of("é"), ADDED);
        assertThat(text(StandardCharsets.UTF_16LE)).isEqualTo("\ufeffq\tarea\tstatus\ré\tarea\tstatus\r");

        out.reset();
        write(new Dialect(StandardCharsets.ISO_8859_1, false, '|', "\n"), List.of("q"), ADDED, List.of("é"), List.of());
        assertThat(text(StandardCharsets.UTF_8)).isEqualTo("\ufeffq|area|status\né||\n");
    }

    @Test
    void replaces_the_columns_of_an_earlier_mapping_where_they_stand() {
        List<String> header = List.of("area", "id", "status", "note");

        write(Dialect.PLAIN, header, ADDED, List.of("old", "1", "older", "n"), List.of("new", "newer"));

        assertThat(out).hasToString("area,id,status,note\nnew,1,newer,n\n");
    }

    @Test
    void keeps_a_senders_column_that_is_called_like_one_of_ours() {
        List<String> added = List.of("area", "status", "why");

        write(Dialect.PLAIN, List.of("id", "status"), added, List.of("1", "theirs"), List.of("a", "ours", "w"));

        assertThat(out).hasToString("id,status,area,status,why\n1,theirs,a,ours,w\n");
    }

    @Test
    void keeps_a_senders_column_also_when_the_file_was_mapped_before() {
        List<String> header = List.of("id", "status", "area", "status");

        write(Dialect.PLAIN, header, ADDED, List.of("1", "theirs", "old", "old"), List.of("new", "newer"));

        assertThat(out).hasToString("id,status,area,status\n1,theirs,new,newer\n");
    }

    @Test
    void gives_the_place_of_one_deployment_to_the_columns_of_all() {
        List<String> added = List.of("area", "party[a]", "party[b]", "why");
        List<String> values = List.of("A", "PA", "PB", "W");

        write(Dialect.PLAIN, List.of("q", "area", "party", "why"), added, List.of("q", "1", "2", "3"), values);
        assertThat(out).hasToString("q,area,party[a],party[b],why\nq,A,PA,PB,W\n");

        out.reset();
        write(Dialect.PLAIN, List.of("q", "area", "party[c]", "party[b]"), added, List.of("q", "1", "2", "3"), values);
        assertThat(out).hasToString("q,area,party[a],party[b],why\nq,A,PA,PB,W\n");
    }

    @Test
    void gives_the_place_of_all_deployments_to_the_column_of_one() {
        List<String> header = List.of("q", "area", "party[a]", "party[b]", "why");
        List<String> added = List.of("area", "party", "why");

        write(Dialect.PLAIN, header, added, List.of("q", "1", "2", "3", "4"), List.of("A", "P", "W"));

        assertThat(out).hasToString("q,area,party,why\nq,A,P,W\n");
    }

    @Test
    void drops_no_cell_of_a_row_that_could_not_be_read() {
        List<String> header = List.of("id", "s", "q");

        write(Dialect.PLAIN, header, ADDED, List.of("1", "s"), List.of());
        write(Dialect.PLAIN, header, ADDED, List.of("1", "s", "a", " b", "c"), List.of());

        String head = "id,s,q,area,status\n";
        assertThat(out).hasToString(head + "1,s\n" + head + "1,s,a,,, b,c\n");
    }

    @Test
    void keeps_a_blank_line_blank() {
        write(Dialect.PLAIN, List.of("area", "id", "status"), ADDED, List.of("  "), List.of());
        write(Dialect.PLAIN, List.of("q"), ADDED, List.of(""), List.of("a", "b"));

        assertThat(out).hasToString("area,id,status\n  \nq,area,status\n,a,b\n");
    }

    @Test
    void a_failure_to_write_reaches_the_caller() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        OutputStream guarded = new GuardedStream("out.csv", full, "the file is as it was");

        CsvTableWriter writer = new CsvTableWriter(guarded, Dialect.PLAIN, List.of("q"), ADDED, CsvStyle.EXCEL);
        assertThatThrownBy(writer::finish)
                .hasMessage("out.csv: cannot be written: no space left on device; the file is as it was");
    }

    private void write(
            Dialect dialect, List<String> header, List<String> added, List<String> cells, List<String> values) {
        CsvTableWriter writer = new CsvTableWriter(out, dialect, header, added, CsvStyle.EXCEL);
        writer.row(cells, values);
        writer.finish();
    }

    private String text(Charset charset) {
        return out.toString(charset);
    }
}
