package dev.bailiwick.workbook;

import dev.bailiwick.archive.Archive;
import dev.bailiwick.archive.Entry;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What in a workbook could run or reach out. Macros are refused; all else is told, never followed. */
final class Foreign {

    private static final String HELP = "it is neither opened nor followed, and stays as it is";

    /** @param part how the parts' names begin */
    private record Sign(String part, String words) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("xl/externallinks/externallink", "links to another file"),
            new Sign("xl/embeddings/", "holds an embedded object"),
            new Sign("xl/activex/activex", "holds a control of ActiveX"),
            new Sign("xl/connections", "connects to a source of data"),
            new Sign("xl/querytables/", "asks a source of data"),
            new Sign(Signature.FOLDER, "is digitally signed"));

    private Foreign() {}

    /** @throws UnusableException if there are macros */
    static List<Problem> notices(String file, Archive archive) {
        List<Problem> notices = new ArrayList<>();
        for (Entry entry : archive.entries()) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw new UnusableException(
                        Place.ofFile(file), "this is a workbook with macros (.xlsm)", "open it and save it as .xlsx");
            }
            SIGNS.stream().filter(s -> name.startsWith(s.part)).findFirst().ifPresent(s -> {
                Place place = Place.ofPart(file, entry.name());
                notices.add(new Problem(place, "the workbook " + s.words, HELP));
            });
        }
        return List.copyOf(notices);
    }
}
