package dev.bailiwick.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads a CSV file of labels: columns id, area, also, duties, sure, and optionally duties_b. Not thread-safe; one use. */
public final class LabelReader {

    private static final List<String> COLUMNS = List.of("id", "area", "also", "duties", "sure");
    private static final String OTHER_DUTIES = "duties_b";

    private final String file;
    private final List<String> areas;
    private final List<String> duties;
    private final Problems problems = new Problems();

    private LabelReader(String file, ResponsibilityModel model) {
        this.file = file;
        this.areas = model.areas().stream().map(Area::id).toList();
        this.duties = model.duties().stream().map(Duty::id).toList();
    }

    /**
     * In the order of the file.
     *
     * @param model whose areas and duties the labels name
     * @throws UnusableException with all that is wrong in the file
     */
    public static List<Label> read(Path path, ResponsibilityModel model) {
        LabelReader reader = new LabelReader(path.toString(), model);
        List<Label> labels = reader.labels(path);
        reader.problems.throwIfAny();
        return labels;
    }

    private List<Label> labels(Path path) {
        List<Label> labels = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
            for (NamedCsvRecord record : records) {
                if (labels.isEmpty()) {
                    checkColumns(record.getHeader());
                }
                labels.add(label(record));
            }
        } catch (CsvParseException e) {
            throw new UnusableException(Place.ofFile(file), "no CSV table: " + e.getMessage(), "");
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableException(Place.ofFile(file), "cannot be read", "check its name; it must be UTF-8");
        }
        if (labels.isEmpty()) {
            problems.add(Place.ofFile(file), "holds no labels", "begin with `" + String.join(",", COLUMNS) + "`");
        }
        return labels;
    }

    private void checkColumns(List<String> header) {
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                problems.add(
                        new Place(file, 1, 0), "there is no column `" + column + "`", DidYouMean.hint(column, header));
            }
        }
        problems.throwIfAny();
    }

    private Label label(NamedCsvRecord record) {
        String area = cell(record, "area").strip();
        List<String> also = Lists.of(cell(record, "also"));
        List<String> asked = Lists.of(cell(record, "duties"));
        Optional<List<String>> other =
                record.findField(OTHER_DUTIES).filter(cell -> !cell.isBlank()).map(Lists::of);
        known(record, "area", area.isEmpty() ? List.of() : List.of(area), areas);
        known(record, "also", also, areas);
        known(record, "duties", asked, duties);
        known(record, OTHER_DUTIES, other.orElse(List.of()), duties);
        return new Label(cell(record, "id"), area, also, asked, other, sure(record));
    }

    private void known(NamedCsvRecord record, String column, List<String> ids, Collection<String> known) {
        String kind = column.startsWith("duties") ? "duty" : "area";
        ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        place(record, column),
                        "the model has no " + kind + " `" + id + "`",
                        DidYouMean.hint(id, known)));
    }

    private int sure(NamedCsvRecord record) {
        String text = cell(record, "sure").strip();
        if (text.matches("[123]")) {
            return Integer.parseInt(text);
        }
        problems.add(place(record, "sure"), "`sure` is `" + text + "`", "give 3, 2 or 1");
        return 1;
    }

    private static String cell(NamedCsvRecord record, String column) {
        return record.findField(column).orElse("");
    }

    private Place place(NamedCsvRecord record, String column) {
        return new Place(
                file, (int) record.getStartingLineNumber(), record.getHeader().indexOf(column) + 1);
    }
}
