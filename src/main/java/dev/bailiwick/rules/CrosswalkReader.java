package dev.bailiwick.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads crosswalk files. Not thread-safe; one use. */
public final class CrosswalkReader {

    private static final List<String> COLUMNS = List.of("control", "topic", "weight", "source");

    private final Set<String> topics;
    private final Problems problems;
    private final Map<String, List<CrosswalkRow>> controls = new HashMap<>();
    private final Map<String, List<CrosswalkRow>> beginnings = new HashMap<>();

    /** @param topics the ids of those that exist */
    public CrosswalkReader(Set<String> topics, Problems problems) {
        this.topics = topics;
        this.problems = problems;
    }

    /** Reads the files in the order given; what is wrong in them goes to the problems. */
    public Crosswalk read(List<Path> files) {
        files.forEach(this::file);
        return new Crosswalk(controls, beginnings);
    }

    private void file(Path file) {
        String name = file.toString();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().equals(COLUMNS)) {
                    problems.add(
                            new Place(name, 1, 1), "the columns are not those of a crosswalk", "they are " + COLUMNS);
                    return;
                }
                row(row, new Place(name, (int) row.getStartingLineNumber(), 1));
            }
        } catch (IOException | CsvParseException e) {
            problems.add(Place.ofFile(name), "cannot be read: " + e.getMessage(), "");
        }
    }

    private void row(NamedCsvRecord row, Place place) {
        String control = row.getField("control").strip().toUpperCase(Locale.ROOT);
        String topic = row.getField("topic").strip();
        String weight = row.getField("weight").strip();
        boolean known = topics.contains(topic);
        if (!known) {
            problems.add(place, "there is no topic `" + topic + "`", DidYouMean.hint(topic, topics));
        }
        boolean weighty = weight.matches("[1-9]|10");
        if (!weighty) {
            problems.add(place, "weight `" + weight + "` is not 1 to 10", "");
        }
        if (!known || !weighty || control.isEmpty()) {
            return;
        }
        boolean beginning = control.endsWith("*");
        String id = beginning ? control.substring(0, control.length() - 1) : control;
        (beginning ? beginnings : controls)
                .computeIfAbsent(id, i -> new ArrayList<>(2))
                .add(new CrosswalkRow(control, topic, Integer.parseInt(weight), row.getField("source"), place));
    }
}
