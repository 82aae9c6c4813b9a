package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A questionnaire in a CSV file (RFC 4180, but with any line ending, and with semicolon, tab or bar as well as comma).
 * Blank lines above the header are no part of the table.
 */
public final class CsvQuestionnaire implements Questionnaire {

    private final String name;
    private final Dialect dialect;
    private final CsvRecords records;
    private final List<String> header;
    private final Columns columns;
    private final CsvRows rows;

    private CsvQuestionnaire(String name, TextReader text, ReadOptions options, Consumer<Problem> problems)
            throws IOException {
        this.name = name;
        refuseIfEmpty(text);
        BufferedReader reader = new BufferedReader(text);
        HeaderPeek peek = HeaderPeek.of(reader);
        Encoding encoding = text.encoding();
        Optional<Character> told = SeparatorLine.delimiter(peek.text());
        char delimiter = told.orElseGet(() -> DelimiterFinder.find(peek.text(), options.columns()));
        dialect = new Dialect(
                encoding.charset(), encoding.markLength() > 0, delimiter, peek.lineEnding(), told.isPresent());
        records = new CsvRecords(name, reader, delimiter);
        if (told.isPresent()) {
            firstEntry("");
        }
        CsvRecords.Entry first = firstEntry(
                told.isPresent()
                        ? "nothing stands below the line that tells the delimiter"
                        : "the file holds blank lines only");
        boolean ours = !EarlierMapping.columns(first.cells(), options.added()).isEmpty();
        records.writtenIn(ours ? options.csv() : CsvStyle.RAW);
        header = ours ? first.read(options.csv()).cells() : first.cells();
        Place place = new Place(name, (int) first.line(), 0);
        columns = ColumnFinder.find(place, header, options);
        rows = new CsvRows(place, records, header, new ItemMaker(name, columns), problems);
    }

    /**
     * Opens a file and reads its header.
     *
     * @param name the file
     * @param problems gets what is wrong with single rows, as they are reached, and warnings; none of it ends the
     *     reading
     * @throws UnusableException if there is no such file, or it holds no questionnaire
     */
    public static CsvQuestionnaire open(String name, ReadOptions options, Consumer<Problem> problems) {
        return open(name, InputFile.open(name), options, problems);
    }

    /**
     * Opens a file that is called otherwise in messages.
     *
     * @param name for messages
     */
    public static CsvQuestionnaire open(String name, Path file, ReadOptions options, Consumer<Problem> problems) {
        return open(name, InputFile.open(name, file), options, problems);
    }

    /**
     * Reads from a stream, which it closes in the end.
     *
     * @param name for messages
     */
    public static CsvQuestionnaire open(String name, InputStream in, ReadOptions options, Consumer<Problem> problems) {
        try {
            return opened(name, in, options, problems);
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(name), "cannot be read: " + e.getMessage(), "");
        }
    }

    private static CsvQuestionnaire opened(String name, InputStream in, ReadOptions options, Consumer<Problem> problems)
            throws IOException {
        try {
            return new CsvQuestionnaire(name, new TextReader(name, in, options.encoding()), options, problems);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private void refuseIfEmpty(TextReader text) {
        if (text.empty()) {
            String message = text.encoding().markLength() > 0
                    ? "the file holds a byte order mark and nothing else"
                    : "the file is empty";
            throw unusable(message);
        }
    }

    private CsvRecords.Entry firstEntry(String none) {
        while (records.hasNext()) {
            CsvRecords.Entry entry = records.next();
            if (!entry.isBlank()) {
                return entry;
            }
        }
        throw unusable(none);
    }

    private UnusableException unusable(String message) {
        return new UnusableException(Place.ofFile(name), message, "a questionnaire begins with a row of column names");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Iterator<Row> rows() {
        return rows;
    }

    @Override
    public long unreadRows() {
        return rows.unread();
    }

    @Override
    public void close() {
        records.close();
    }
}
