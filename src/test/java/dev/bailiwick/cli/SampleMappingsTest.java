package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The samples map as the files beside them say, in both deployments; and an analyst who labelled them by hand, without
 * seeing a rule, agrees. {@code -Dgolden.rewrite=true} writes the expected mappings anew.
 */
class SampleMappingsTest {

    private static final List<String> COLUMNS = List.of(
            "area",
            "other_areas",
            "duties",
            "responsible_party[self-managed]",
            "responsible_party[byoc]",
            "ssrm_ownership[self-managed]",
            "ssrm_ownership[byoc]",
            "status");

    @ParameterizedTest
    @ValueSource(
            strings = {"bank-yes-no", "hospital-describe", "platform-team", "regulator-requirements", "spreadsheet-dump"
            })
    void a_sample_maps_as_expected_in_both_deployments(String name) throws IOException {
        Path expected = Path.of("questionnaires", name + ".expected.csv");
        String mapped = mapped(name);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expected, mapped);
        }
        assertThat(mapped).isEqualTo(Files.readString(expected));
    }

    /** The first column, whatever the sample calls it, and what the mapping says. */
    private static String mapped(String name) throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        List<String> header = new ArrayList<>(List.of("id"));
        header.addAll(COLUMNS);
        writer.writeRecord(header);
        for (NamedCsvRecord row : rows(name)) {
            List<String> cells = new ArrayList<>(List.of(row.getField(0)));
            COLUMNS.forEach(column -> cells.add(row.getField(column)));
            writer.writeRecord(cells);
        }
        writer.flush();
        return text.toString();
    }

    private static List<NamedCsvRecord> rows(String name) {
        Cli run = Cli.run("map", "questionnaires/" + name + ".csv", "--deployment", "all");
        assertThat(run.exit()).as(run.err()).isZero();
        char separator = run.out().lines().findFirst().orElse("").contains(";") ? ';' : ',';
        return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(run.out()).stream()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bank-yes-no", "hospital-describe", "platform-team", "regulator-requirements", "spreadsheet-dump"
            })
    void an_analyst_who_saw_no_rule_agrees(String name) throws IOException {
        List<NamedCsvRecord> labels =
                CsvReader.builder()
                        .ofNamedCsvRecord(Files.readString(Path.of("questionnaires", name + ".labels.csv")))
                        .stream()
                        .toList();
        List<NamedCsvRecord> rows = rows(name);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord label = labels.get(i);
            List<String> right = new ArrayList<>(List.of(label.getField("also").split("\\|")));
            right.removeIf(String::isEmpty);
            right.add(label.getField("area"));
            if (!right.contains(rows.get(i).getField("area"))) {
                differing.add(label.getField("id") + ": " + rows.get(i).getField("area"));
            }
        }
        assertThat(differing).hasSizeLessThanOrEqualTo(rows.size() / 20);
    }
}
