package dev.bailiwick.answers;

import dev.bailiwick.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The findings that were there when the checks were taken into use, and are to be mended one by one.
 *
 * @param file its name, as the user gave it
 * @param until the last day on which it holds; for good if empty
 * @param rows in the order of the file
 */
public record Baseline(String file, Optional<LocalDate> until, List<Row> rows) {

    /**
     * One finding.
     *
     * @param file the last part of the name of the file that it is in
     * @param place where the row stands
     */
    public record Row(String fingerprint, String check, String file, String item, Place place) {}

    public Baseline {
        rows = List.copyOf(rows);
    }

    /** Whether its last day is over. */
    boolean isExpired(LocalDate today) {
        return until.map(today::isAfter).orElse(false);
    }

    /** By fingerprint; of two with the same the first. */
    Map<String, Row> byFingerprint() {
        return rows.stream().collect(Collectors.toMap(Row::fingerprint, row -> row, (first, second) -> first));
    }
}
