package dev.bailiwick.questionnaire;

import dev.bailiwick.archive.FirstBytes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file that is no CSV is, judged by its first bytes and not by its name.
 *
 * @param words such as {@code an Excel workbook}
 * @param help what to do with it
 */
record FileKind(String words, String help) {

    /** How many bytes are enough to judge by. */
    static final int BYTES = 4096;

    private record Sign(Pattern pattern, FileKind kind) {}

    private static final String SHEET = "open it and save the sheet as CSV in UTF-8";
    private static final String TEXT = "put its questions into a CSV file, one a row";
    private static final String UNPACK = "unpack it and name what it holds";
    private static final String ZIP = "PK\u0003\u0004.*";

    private static final FileKind JSON = new FileKind("a JSON file", TEXT);

    /** The first that fits is taken. Bytes stand as the characters of Latin-1. */
    private static final List<Sign> SIGNS = List.of(
            sign(ZIP + "\\bxl/", "an Excel workbook", SHEET),
            sign(ZIP + "opendocument\\.spreadsheet", "an OpenDocument spreadsheet", SHEET),
            sign(ZIP + "\\bword/", "a Word document", TEXT),
            sign(ZIP, "a ZIP archive", UNPACK),
            sign("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old or encrypted Office file", SHEET),
            sign("\u001f\u008b", "a gzip archive", UNPACK),
            sign("%PDF-", "a PDF document", TEXT),
            sign("\\{\\\\rtf", "an RTF document", TEXT),
            sign("\u0089PNG|\u00ff\u00d8\u00ff", "a picture", TEXT),
            sign("\\s*(?i:<!doctype html|<html)", "an HTML page", TEXT),
            sign("\\s*<\\?xml", "an XML file", TEXT));

    private static Sign sign(String pattern, String words, String help) {
        return new Sign(Pattern.compile(pattern, Pattern.DOTALL), new FileKind(words, help));
    }

    /** Whether it can hold a questionnaire, so that it is worth saving as CSV. */
    boolean isTable() {
        return help.equals(SHEET);
    }

    /** Empty where it may well be a CSV file. */
    static Optional<FileKind> of(byte[] firstBytes) {
        FirstBytes begin = FirstBytes.of(firstBytes);
        return begin.isJson()
                ? Optional.of(JSON)
                : SIGNS.stream()
                        .filter(sign -> sign.pattern.matcher(begin.text()).lookingAt())
                        .findFirst()
                        .map(Sign::kind);
    }
}
