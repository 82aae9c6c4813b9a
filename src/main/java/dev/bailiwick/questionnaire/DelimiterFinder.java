package dev.bailiwick.questionnaire;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds out what stands between the cells, by reading the header with each delimiter that occurs in practice. */
final class DelimiterFinder {

    /** Where two read the header equally well, the one that stands first here is taken. */
    static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    /**
     * @param wanted how many cells are names that the user gave
     * @param known how many are known names
     * @param like how many are like known names
     */
    private record Reading(char delimiter, int cells, long wanted, long known, long like) {}

    private DelimiterFinder() {}

    /**
     * @param headerLine the text up to the end of the header
     * @param wanted the column names that the user gave
     */
    static char find(String headerLine, Map<ColumnRole, String> wanted) {
        return CANDIDATES.stream()
                .map(d -> reading(d, headerLine, wanted))
                .max(Comparator.comparingLong(Reading::wanted)
                        .thenComparing(Reading::known)
                        .thenComparing(Reading::like)
                        .thenComparing(Reading::cells)
                        .thenComparing(r -> -CANDIDATES.indexOf(r.delimiter)))
                .map(Reading::delimiter)
                .orElse(',');
    }

    private static Reading reading(char delimiter, String headerLine, Map<ColumnRole, String> wanted) {
        List<String> cells = cells(delimiter, headerLine);
        return new Reading(
                delimiter,
                cells.size(),
                cells.stream().filter(wanted::containsValue).count(),
                cells.stream()
                        .map(HeaderWords::of)
                        .filter(KnownHeaders::isKnown)
                        .count(),
                cells.stream()
                        .map(HeaderWords::of)
                        .filter(DelimiterFinder::isLike)
                        .count());
    }

    private static boolean isLike(HeaderWords name) {
        return Arrays.stream(ColumnRole.values()).anyMatch(r -> KnownHeaders.score(name, r) > 0);
    }

    /** The cells of one record; none where it cannot be read so. */
    static List<String> cells(char delimiter, String headerLine) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .ofSingleCsvRecord(headerLine)
                    .getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }
}
