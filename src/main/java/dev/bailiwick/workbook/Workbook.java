package dev.bailiwick.workbook;

import dev.bailiwick.archive.Archive;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A workbook (.xlsx) in memory. It is checked whole before anything of it is used: the archive, every row and cell, and
 * what cells point to; a file that is not in order is refused with the place, and nothing is guessed. Nothing in it is
 * run, evaluated or followed. Thread-safe.
 */
public final class Workbook {

    private final Parts parts;
    private final String main;
    private final List<Worksheet> sheets;
    private final List<Problem> notices;

    /** @param main the name of the workbook's main part */
    private Workbook(Parts parts, String main, List<Worksheet> sheets, List<Problem> notices) {
        this.parts = parts;
        this.main = main;
        this.sheets = sheets;
        this.notices = notices;
    }

    /**
     * Opens a file by its content, whatever it is named.
     *
     * @param name for messages
     * @throws UnusableException if it cannot be read, is no workbook, or is not in order
     */
    public static Workbook open(String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return open(name, in);
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(name), "cannot be read", "check its name and permissions");
        }
    }

    /**
     * Reads from a stream, which it leaves open.
     *
     * @param name for messages
     * @throws UnusableException if the stream holds no workbook, or one that is not in order
     */
    public static Workbook open(String name, InputStream in) throws IOException {
        byte[] content = in.readNBytes(Archive.MOST_BYTES + 1);
        FileKind.check(name, content);
        if (content.length > Archive.MOST_BYTES) {
            String message = "it is larger than " + (Archive.MOST_BYTES >> 20) + " MiB";
            throw new UnusableException(Place.ofFile(name), message, "take pictures and other objects out");
        }
        return guarded(name, content);
    }

    /** Whatever a parser may do with a file that somebody made to break it, it is the file that is refused. */
    private static Workbook guarded(String name, byte[] content) {
        try {
            Archive archive = new Archive(name, content);
            FileKind.check(name, archive);
            return opened(new Parts(name, archive));
        } catch (UnusableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnusableException(
                    Place.ofFile(name), "it cannot be read", "open it in a spreadsheet and save it anew");
        }
    }

    private static Workbook opened(Parts parts) {
        String main =
                Relations.of(parts, "").target("officeDocument").orElseThrow(() -> parts.missing("xl/workbook.xml"));
        FileKind.check(parts.file(), ContentTypes.of(parts).of(main));
        List<Problem> notices = Foreign.notices(parts.file(), parts.archive());
        return new Workbook(parts, main, new SheetOpener(parts, main).sheets(), notices);
    }

    /** As the user named it. */
    public String name() {
        return parts.file();
    }

    /** In the order of the tabs; those that hold charts only are left out. */
    public List<Sheet> sheets() {
        return new ArrayList<>(sheets);
    }

    /** What in the workbook reaches out of it or is more than cells: it is listed and left alone. */
    public List<Problem> notices() {
        return notices;
    }

    /** Those of the cells that shall be set which formulas compute, so that they cannot be set. */
    public Set<CellRef> computed(SheetEdit edit) {
        Worksheet sheet = sheets.stream()
                .filter(s -> s.name().equals(edit.sheet()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + edit.sheet()));
        if (edit.rows().isEmpty() || !sheet.details().hasFormulas()) {
            return Set.of();
        }
        try (XmlReader xml = parts.get(sheet.part())) {
            return new EditCheck(parts.file(), edit, xml).computed();
        }
    }

    /**
     * Writes the same workbook with other texts in some cells and with more sheets. All else is the same, byte for byte;
     * only that spreadsheets are told to compute all formulas anew, if there are any.
     *
     * @param edits at most one for each sheet, by its name
     * @param added after all other sheets
     * @throws UnusableException if something cannot be written; nothing has been written then
     * @throws IllegalArgumentException if there is no such sheet
     */
    public void copyTo(OutputStream out, List<SheetEdit> edits, List<NewSheet> added) throws IOException {
        new WorkbookCopy(parts, main, sheets).write(out, edits, added);
    }
}
