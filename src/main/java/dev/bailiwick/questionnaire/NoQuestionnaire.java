package dev.bailiwick.questionnaire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells a file that is no questionnaire from a questionnaire that cannot be read, by what it holds. */
public final class NoQuestionnaire {

    private NoQuestionnaire() {}

    /**
     * Whether a file that could not be read is none: a document or archive of another kind, or text without a table.
     * What could be a table is in doubt taken for a questionnaire, so that none is passed over.
     */
    public static boolean is(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return false; // It was sent as one, whatever it is now: a page that asks for a password, for one.
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] first = in.readNBytes(FileKind.BYTES);
            Optional<FileKind> kind = FileKind.of(first);
            return kind.isPresent() ? !kind.get().isTable() : isProse(first);
        } catch (IOException e) {
            return false;
        }
    }

    /** Nothing that could stand between two cells, and no byte that text does not have. */
    private static boolean isProse(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        boolean binary = text.indexOf('\0') >= 0;
        boolean cells = text.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .allMatch(line -> DelimiterFinder.CANDIDATES.stream().anyMatch(d -> line.indexOf(d) >= 0));
        return !binary && !text.isBlank() && !cells;
    }
}
