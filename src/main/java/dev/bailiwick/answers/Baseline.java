package dev.bailiwick.answers;

import dev.bailiwick.problem.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param file the name of the file that it is in, from the run's folders on
     * @param beside the name of the file of the other answer that it differs from, if any
     * @param place where the row stands
     */
    public record Row(
            String fingerprint, String check, String file, String item, Optional<String> beside, Place place) {

        /**
         * Whether it would be found again if it were still there.
         *
         * @param whole the files that were read as a whole
         */
        boolean isJudgedBy(Set<String> whole) {
            return whole.contains(file) && beside.map(whole::contains).orElse(true);
        }
    }

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

    /** One row for each finding in an answer set that is not suppressed, in their order. */
    public static List<Row> rowsOf(CheckRun run, RunFolders folders) {
        List<Row> rows = new ArrayList<>();
        for (CheckedFile file : run.files()) {
            if (!file.deployment().isEmpty()) {
                file.findings().stream()
                        .filter(finding -> finding.suppressed().isEmpty())
                        .forEach(finding -> rows.add(rowOf(finding, folders)));
            }
        }
        return rows;
    }

    private static Row rowOf(Finding finding, RunFolders folders) {
        String file = finding.where().file();
        return new Row(
                finding.fingerprint(),
                finding.check().id(),
                folders.nameOf(file),
                finding.itemId(),
                finding.beside().map(folders::nameOf),
                Place.ofFile(file));
    }

    /** The same without the rows for files that the run read as a whole, and whose fault it does not find. */
    public Baseline without(CheckRun run, RunFolders folders) {
        Set<String> found = run.findings().map(Finding::fingerprint).collect(Collectors.toSet());
        Set<String> whole = run.files().stream()
                .filter(CheckedFile::whole)
                .map(file -> folders.nameOf(file.name()))
                .collect(Collectors.toSet());
        return new Baseline(
                file,
                until,
                rows.stream()
                        .filter(row -> found.contains(row.fingerprint) || !row.isJudgedBy(whole))
                        .toList());
    }
}
