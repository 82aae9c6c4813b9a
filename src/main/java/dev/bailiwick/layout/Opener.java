package dev.bailiwick.layout;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.InputFile;
import dev.bailiwick.workbook.Workbook;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Opens questionnaires of any kind, by what they hold. Thread-safe.
 *
 * @param wanted what the user says about workbooks, and about any questionnaire
 */
public record Opener(Wanted wanted) {

    private static final int FIRST_BYTES = 8;
    private static final Set<String> NO_NEWS = Set.of(LayoutFinder.NOT_NAMED, LayoutFinder.EARLIER);

    /**
     * Opens a file, or standard input where it is named {@code -}.
     *
     * @param problems gets what is odd, and what of it is done
     */
    public Opened openOr(String file, InputStream standardInput, Consumer<Problem> problems) {
        return file.equals("-") ? open("<stdin>", standardInput, problems) : open(file, problems);
    }

    /** @param problems gets what is odd, and what of it is done */
    public Opened open(String file, Consumer<Problem> problems) {
        return open(file, InputFile.open(file), problems);
    }

    /**
     * Reads from a stream.
     *
     * @param name for messages
     */
    public Opened open(String name, InputStream in, Consumer<Problem> problems) {
        // Not the stream itself: one that cannot go back is read twice here.
        BufferedInputStream buffered = new BufferedInputStream(in);
        try {
            if (isWorkbook(name, buffered)) {
                try (buffered) {
                    return workbook(Workbook.open(name, buffered), problems);
                }
            }
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(name), "cannot be read: " + e.getMessage(), "");
        }
        CsvQuestionnaire csv = CsvQuestionnaire.open(name, buffered, wanted.options(), problems);
        return new Opened(name, List.of(csv), Optional.empty());
    }

    /** ZIP archives and old Office files; and whatever is called a workbook, so that it is told what it really is. */
    private static boolean isWorkbook(String name, BufferedInputStream in) throws IOException {
        in.mark(FIRST_BYTES);
        byte[] first = in.readNBytes(FIRST_BYTES);
        in.reset();
        boolean zip = first.length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        boolean old = first.length > 3 && (first[0] & 0xff) == 0xd0 && (first[1] & 0xff) == 0xcf;
        return zip || old || name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private Opened workbook(Workbook workbook, Consumer<Problem> problems) {
        Layout layout = LayoutFinder.find(workbook.name(), SheetGrid.all(workbook), wanted);
        workbook.notices().forEach(problems);
        List<SheetQuestionnaire> sheets = SheetQuestionnaire.all(layout, problems);
        return new Opened(workbook.name(), new ArrayList<>(sheets), Optional.of(new Opened.Form(workbook, layout)));
    }

    /** What is said of the sheets of a workbook that are not read, but for those that nobody expects to be. */
    public static Optional<String> notRead(Opened opened) {
        Map<String, String> byReason = new LinkedHashMap<>();
        opened.form().map(Opened.Form::layout).map(Layout::skipped).orElse(List.of()).stream()
                .filter(s -> !NO_NEWS.contains(s.why()))
                .forEach(s -> byReason.merge(s.why(), "`" + s.sheet() + "`", (some, more) -> some + ", " + more));
        String sheets = byReason.entrySet().stream()
                .map(e -> e.getValue() + " (" + e.getKey() + ")")
                .collect(Collectors.joining("; "));
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(opened.name() + ": sheets that are not read: " + sheets);
    }

    /** What is said of a form that was recognised: which profile fills it. */
    public static Optional<String> recognised(Opened opened) {
        return opened.form()
                .map(Opened.Form::layout)
                .filter(Layout::recognised)
                .flatMap(Layout::profile)
                .map(Profile::title)
                .map(title -> opened.name() + ": this is the form `" + title + "`");
    }
}
