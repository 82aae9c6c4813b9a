package dev.bailiwick.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import dev.bailiwick.questionnaire.CsvStyle;
import dev.bailiwick.questionnaire.Dialect;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Writes a table with all its columns as they were, and more columns after them; see {@link Dialect#forOutput} for how.
 * Quotes stand only where RFC 4180 wants them, and where {@link CsvStyle} is told by them. Not thread-safe.
 */
public final class CsvTableWriter {

    private final CsvWriter writer;
    private final ColumnLayout layout;
    private final CsvStyle style;
    private final int width;
    private int toldBy = -1;

    /** Writes the header at once, with nothing above it. */
    public CsvTableWriter(OutputStream out, Dialect dialect, List<String> header, List<String> added, CsvStyle style) {
        this(out, dialect, List.of(), header, added, style);
    }

    /**
     * Writes the header at once, and what stands above it.
     *
     * @param above rows of any width, written as they are
     * @param dialect of the input
     * @param header of the input
     * @param added the names of the columns to add; those that an earlier run added are replaced where they stand
     */
    public CsvTableWriter(
            OutputStream out,
            Dialect dialect,
            List<List<String>> above,
            List<String> header,
            List<String> added,
            CsvStyle style) {
        this.style = style;
        layout = new ColumnLayout(header, added);
        width = header.size();
        Dialect written = dialect.forOutput();
        writer = CsvWriter.builder()
                .fieldSeparator(written.delimiter())
                .lineDelimiter(LineDelimiter.of(written.lineEnding()))
                .quoteStrategy(quotes())
                .build(opened(out, written));
        above.forEach(this::write);
        toldBy = style == CsvStyle.RAW ? layout.lastAdded() : -1;
        write(layout.header());
        toldBy = -1;
    }

    private QuoteStrategy quotes() {
        return new QuoteStrategy() {
            @Override
            public boolean quoteValue(int line, int index, String value) {
                return index == toldBy;
            }
        };
    }

    private static Writer opened(OutputStream out, Dialect dialect) {
        Writer writer = new OutputStreamWriter(
                out,
                dialect.charset()
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            writer.write(dialect.byteOrderMark() ? "\ufeff" : "");
            writer.write(dialect.tellsDelimiter() ? "sep=" + dialect.delimiter() + dialect.lineEnding() : "");
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a row.
     *
     * @param cells of the input, all of them, as many as there are
     * @param values one for each added column, in their order; none at all for a row that has no item
     */
    public void row(List<String> cells, List<String> values) {
        boolean blankLine = width > 1 && cells.size() == 1 && cells.get(0).isBlank();
        write(blankLine ? cells : layout.row(cells, values));
    }

    private void write(List<String> cells) {
        writer.writeRecord(cells.stream().map(style::written).toList());
    }

    /** Hands everything written to the stream, which stays open. */
    public void finish() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
