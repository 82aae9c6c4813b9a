package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Suites that others wrote, with the results that they expect. */
class CsvSuitesTest {

    /** Those about comments that are skipped or read, or blank lines that are skipped: we keep both as they stand. */
    private static final List<String> NOT_OURS =
            List.of("commentMode: READ", "commentMode: SKIP", "skipEmptyLines: true");

    @Test
    void agrees_with_the_comparison_of_csv_libraries() throws IOException {
        List<String> checked = new ArrayList<>();
        for (Path file : files("JavaCsvComparison/tests", ".yaml")) {
            String text = Files.readString(file);
            if (NOT_OURS.stream().noneMatch(text::contains)) {
                boolean mayRefuse = text.contains("exceptionAllowed: true");
                parts(field(YamlReader.read(file), "checks")).forEach(c -> check(c, mayRefuse, checked));
            }
        }
        assertThat(checked).hasSize(43);
    }

    private static void check(YamlNode check, boolean mayRefuse, List<String> checked) {
        String id = text(field(check, "id"));
        checked.add(id);
        for (String lineEnd : List.of("\n", "\r", "\r\n")) {
            List<List<String>> expected = parts(field(check, "records")).stream()
                    .map(r ->
                            parts(r).stream().map(c -> plain(text(c), lineEnd)).toList())
                    .toList();
            Optional<List<List<String>>> read = read(plain(text(field(check, "input")), lineEnd), mayRefuse);
            read.ifPresent(r -> assertThat(r).as(id).isEqualTo(expected));
        }
    }

    private static String plain(String text, String lineEnd) {
        return text.replace("⏎", lineEnd)
                .replace("␤", "\r\n")
                .replace("␍", "\r")
                .replace("␊", "\n")
                .replace("␠", " ");
    }

    private static Optional<List<List<String>>> read(String csv, boolean mayRefuse) {
        List<List<String>> read = new ArrayList<>();
        try (CsvRecords records = new CsvRecords("q.csv", new StringReader(csv), ',')) {
            records.forEachRemaining(r -> read.add(r.cells()));
            return Optional.of(read);
        } catch (UnusableException e) {
            assertThat(mayRefuse).as(e.getMessage()).isTrue();
            return Optional.empty();
        }
    }

    @Test
    void agrees_with_the_csv_spectrum() throws IOException {
        List<Path> files = files("csv-spectrum/csvs", ".csv");
        for (Path file : files) {
            if (!file.endsWith("location_coordinates.csv")) {
                String json = file.getFileName().toString().replace(".csv", ".json");
                Path expected = Testdata.folder("csv-spectrum/json").resolve(json);
                assertThat(spectrum(file)).as(json).isEqualTo(rows(YamlReader.read(expected)));
            }
        }
        assertThat(files).hasSize(12);
    }

    /** Its expected result is of another file: the telephone numbers differ. */
    @Test
    void reads_the_one_file_of_the_spectrum_whose_expected_result_is_wrong() throws IOException {
        Path file = Testdata.folder("csv-spectrum/csvs").resolve("location_coordinates.csv");

        assertThat(spectrum(file))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Contact Phone Number", "2095257564")
                        .containsEntry("Location Coordinates", "37\ufffd36'37.8\"N 121\ufffd2'17.9\"W"));
    }

    @Test
    void reads_every_byte_order_mark() throws IOException {
        ReadOptions options = new ReadOptions(Optional.empty(), Map.of(ColumnRole.QUESTION, "foo"), List.of());
        List<Path> files = files("fastcsv-bom", ".csv");
        for (Path file : files) {
            Read read = Read.bytes(bytes(file), options);
            assertThat(read.header()).as(file.toString()).containsExactly("foo", "üÜß");
            assertThat(read.rows())
                    .containsExactly(new Row.Question(
                            2, List.of("123", "456"), new Item("2", "", "123", new Place("q.csv", 2, 1))));
        }
        assertThat(files).hasSize(6);
    }

    private static List<Map<String, String>> spectrum(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<List<String>> records = read(Files.readString(file), false).orElseThrow();
        for (List<String> cells : records.subList(1, records.size())) {
            if (!cells.equals(List.of(""))) {
                rows.add(row(records.get(0), cells));
            }
        }
        return rows;
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static List<Map<String, String>> rows(YamlNode json) {
        return parts(json).stream()
                .map(r -> ((YamlNode.Fields) r)
                        .entries().stream().collect(Collectors.toMap(YamlNode.Entry::key, e -> text(e.value()))))
                .toList();
    }

    private static List<Path> files(String suite, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Testdata.folder(suite))) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlNode field(YamlNode node, String name) {
        return ((YamlNode.Fields) node).get(name).orElseThrow();
    }

    private static List<YamlNode> parts(YamlNode node) {
        return ((YamlNode.Sequence) node).parts();
    }

    private static String text(YamlNode node) {
        return ((YamlNode.Text) node).value();
    }
}
