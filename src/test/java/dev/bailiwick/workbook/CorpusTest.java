package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.Testdata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 370 workbooks of many makers, good ones and broken ones, against a table of what becomes of each. */
class CorpusTest {

    private static final Path TABLE = Path.of("src/test/resources/workbooks/corpus.csv");

    private record Outcome(String file, String outcome, String detail) {}

    /** A file that is read although the table says refused fails too, so that the table stays true. */
    @Test
    void each_file_is_read_or_refused_as_the_table_says() throws IOException {
        List<Outcome> outcomes = files().map(CorpusTest::outcome).toList();
        if (Boolean.getBoolean("golden.rewrite")) {
            write(outcomes);
        }

        assertThat(outcomes).hasSize(370).isEqualTo(table());
    }

    @Test
    void a_copy_with_one_more_text_says_the_same_but_for_that_text() throws IOException {
        List<Path> files = files().toList();
        int copied = 0;
        for (Path file : files) {
            copied += read(file).map(w -> copies(file, w)).orElse(0);
        }

        assertThat(copied).isGreaterThan(300);
    }

    private static int copies(Path file, Workbook workbook) {
        if (workbook.sheets().isEmpty()
                || workbook.notices().stream().anyMatch(n -> n.message().contains("signed"))) {
            return 0;
        }
        Content before = Content.of(workbook);
        Sheet sheet = workbook.sheets().get(workbook.sheets().size() - 1);
        SortedMap<CellRef, String> texts = new TreeMap<>();
        CellRef free = free(before.sheet(sheet.name()));
        texts.put(free, "=1+1 & more");
        byte[] copy = Content.copy(workbook, List.of(new SheetEdit(sheet.name(), texts)), List.of());
        assertThat(Content.of(copy)).as(file.toString()).isEqualTo(before.with(sheet.name(), free, "=1+1 & more"));
        return 1;
    }

    /** A cell that no file of the corpus uses, in a row that is often there. */
    private static CellRef free(SortedMap<CellRef, Cell> cells) {
        return new CellRef(cells.isEmpty() ? 3 : cells.lastKey().row(), 15_000);
    }

    private static Outcome outcome(Path file) {
        String name = file.getFileName().toString();
        try {
            Content content = Content.of(Workbook.open(name, file));
            int cells = content.cells().values().stream().mapToInt(Map::size).sum();
            return new Outcome(name, "read", content.cells().size() + " sheets, " + cells + " cells");
        } catch (UnusableException e) {
            return new Outcome(name, "refused", e.problems().get(0).toString().replace(name, ""));
        }
    }

    private static Optional<Workbook> read(Path file) {
        try {
            return Optional.of(Workbook.open("form.xlsx", file));
        } catch (UnusableException e) {
            return Optional.empty();
        }
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Testdata.folder("xlsx-corpus"))) {
            return files.sorted().toList().stream();
        }
    }

    private static List<Outcome> table() throws IOException {
        List<Outcome> table = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(TABLE)) {
            reader.forEach(r -> table.add(new Outcome(r.getField(0), r.getField(1), r.getField(2))));
        }
        return table.subList(1, table.size());
    }

    private static void write(List<Outcome> outcomes) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(TABLE)) {
            writer.writeRecord("file", "outcome", "detail");
            outcomes.forEach(o -> writer.writeRecord(o.file, o.outcome, o.detail));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
