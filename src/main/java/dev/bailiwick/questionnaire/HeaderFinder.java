package dev.bailiwick.questionnaire;

import dev.bailiwick.questionnaire.HeaderPeek.Peeked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the header of a CSV text by what its cells say. The first record is the header wherever it could be; a later one
 * is where the first, a title or a word of guidance, names no columns, and the later one does.
 */
final class HeaderFinder {

    /**
     * A header.
     *
     * @param told whether a line above tells the delimiter
     * @param below whether records stand above it
     * @param looked how many records were looked at
     * @param seems whether it looks like a header, or like one with names that nobody knows
     */
    record Found(
            char delimiter,
            boolean told,
            String lineEnding,
            List<String> cells,
            boolean below,
            int looked,
            boolean seems) {}

    private record Candidate(char delimiter, String lineEnding, List<String> cells) {}

    private final HeaderPeek peek;
    private final Collection<String> wanted;
    private final ReadOptions options;
    private final List<Candidate> candidates = new ArrayList<>();
    private Optional<Character> told = Optional.empty();
    private String toldEnding = "";

    private HeaderFinder(HeaderPeek peek, ReadOptions options) {
        this.peek = peek;
        this.options = options;
        wanted = options.columns().values();
    }

    static Found find(HeaderPeek peek, ReadOptions options) throws IOException {
        HeaderFinder finder = new HeaderFinder(peek, options);
        Candidate first = finder.first();
        Candidate header = finder.isHeader(first) ? first : finder.best(first);
        return new Found(
                header.delimiter,
                finder.told.isPresent(),
                finder.told.isPresent() ? finder.toldEnding : header.lineEnding,
                header.cells,
                !header.equals(first),
                finder.candidates.size(),
                !finder.wanted.isEmpty() || filled(header) > 1 || asks(header));
    }

    private Candidate first() throws IOException {
        Optional<Peeked> first = peek.next();
        told = first.map(Peeked::text).flatMap(SeparatorLine::delimiter);
        if (told.isPresent()) {
            toldEnding = first.map(Peeked::lineEnding).orElse("");
            first = peek.next();
        }
        return candidate(first.orElse(new Peeked("", "\n")));
    }

    private Candidate candidate(Peeked record) {
        char delimiter = told.orElseGet(() -> DelimiterFinder.find(record.text(), options.columns()));
        Candidate candidate =
                new Candidate(delimiter, record.lineEnding(), DelimiterFinder.cells(delimiter, record.text()));
        candidates.add(candidate);
        return candidate;
    }

    /** Whether it is certainly one, so that nothing below is looked at. */
    private boolean isHeader(Candidate first) {
        return wanted.isEmpty() ? namesColumns(first) : holdsWanted(first);
    }

    private Candidate best(Candidate first) throws IOException {
        for (Optional<Peeked> next = peek.next();
                next.isPresent() && candidates.size() < HeaderPeek.MOST_RECORDS;
                next = peek.next()) {
            candidate(next.get());
        }
        return Stream.<Predicate<Candidate>>of(
                        c -> !wanted.isEmpty() && holdsWanted(c),
                        c -> c.equals(first) && namesColumns(c),
                        HeaderFinder::isPlain,
                        c -> c.equals(first) && asks(c),
                        HeaderFinder::isVague)
                .flatMap(serves -> candidates.stream().filter(serves).limit(1))
                .findFirst()
                .orElse(first);
    }

    private boolean holdsWanted(Candidate candidate) {
        return wanted.stream()
                .allMatch(name ->
                        candidate.cells.stream().anyMatch(cell -> cell.strip().equalsIgnoreCase(name.strip())));
    }

    /** A name for the question among others; or a vague one, among others that are known. */
    private static boolean namesColumns(Candidate candidate) {
        boolean known = asksPlainly(candidate) || HeaderSense.of(candidate.cells) != HeaderSense.NONE;
        return filled(candidate) > 1 && asks(candidate) && known;
    }

    private static boolean isPlain(Candidate candidate) {
        HeaderSense sense = HeaderSense.of(candidate.cells);
        return sense == HeaderSense.PLAIN || (sense == HeaderSense.ANSWERS && asksPlainly(candidate));
    }

    /** A vague name among known ones; or the question's own name as the one column. */
    private static boolean isVague(Candidate candidate) {
        boolean alone = candidate.cells.size() == 1 && asksPlainly(candidate) && isKnown(candidate);
        return alone || (filled(candidate) > 1 && HeaderSense.of(candidate.cells) == HeaderSense.VAGUE);
    }

    private static boolean asks(Candidate candidate) {
        return names(candidate).anyMatch(n -> KnownHeaders.score(n, ColumnRole.QUESTION) > 0);
    }

    private static boolean asksPlainly(Candidate candidate) {
        return names(candidate)
                .anyMatch(n -> KnownHeaders.score(n, ColumnRole.QUESTION) > 0 && !KnownHeaders.isVague(n));
    }

    private static boolean isKnown(Candidate candidate) {
        return names(candidate).anyMatch(KnownHeaders::isKnown);
    }

    private static Stream<HeaderWords> names(Candidate candidate) {
        return candidate.cells.stream().map(HeaderWords::of);
    }

    private static long filled(Candidate candidate) {
        return candidate.cells.stream().filter(c -> !c.isBlank()).count();
    }
}
