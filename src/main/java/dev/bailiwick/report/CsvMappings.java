package dev.bailiwick.report;

import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.questionnaire.CsvStyle;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes the table as it came, with the mapping's columns added. Of several tables, the first gives the header, and what stands above it. */
public final class CsvMappings implements MappingWriter {

    private final OutputStream out;
    private final MappingColumns columns;
    private final CsvStyle style;
    private Optional<CsvTableWriter> table = Optional.empty();

    public CsvMappings(OutputStream out, MappingColumns columns, CsvStyle style) {
        this.out = out;
        this.style = style;
        this.columns = columns;
    }

    @Override
    public void begin(Questionnaire questionnaire) {
        if (table.isEmpty()) {
            table = Optional.of(new CsvTableWriter(
                    out,
                    questionnaire.dialect(),
                    questionnaire.above(),
                    questionnaire.header(),
                    columns.names(),
                    style));
        }
    }

    @Override
    public void row(Row row, Optional<Mapping> mapping) {
        prepared(row, mapping).run();
    }

    @Override
    public Runnable prepared(Row row, Optional<Mapping> mapping) {
        List<String> values = mapping.map(columns::cells).orElse(List.of());
        return () -> table.ifPresent(t -> t.row(row.cells(), values));
    }

    @Override
    public void finish() {
        table.ifPresent(CsvTableWriter::finish);
    }
}
