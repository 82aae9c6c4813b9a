package dev.bailiwick.workbook;

import dev.bailiwick.archive.Archive;
import dev.bailiwick.archive.Entry;
import dev.bailiwick.archive.FirstBytes;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Judges by its content what a file is that should be a workbook, and refuses what is none. */
final class FileKind {

    private static final String SAVE = "open it and save it as .xlsx";
    private static final String ANOTHER = "put its questions into a workbook, one a row, and save it as .xlsx";
    private static final int BEGIN = 4096;

    /** No byte that text does not have, and one that stands between cells; or a mark of UTF-16. */
    private static final String CSV = "\u00ff\u00fe|\u00fe\u00ff|(?=[\\s\\x20-\\xff]*+\\z).*[,;|\t].*";

    private record Sign(Pattern pattern, String words, String help) {}

    /** By the first bytes, which stand as the characters of Latin-1. The first that fits is taken. */
    private static final List<Sign> BY_BYTES = List.of(
            sign("%PDF-", "a PDF document", ANOTHER),
            sign("\\{\\\\rtf", "an RTF document", ANOTHER),
            sign("\\s*(?i:<!doctype html|<html)", "an HTML page", SAVE),
            sign("\\s*<\\?xml", "an XML file", SAVE),
            sign("\u001f\u008b", "a gzip archive", "unpack it and name what it holds"),
            sign("\u0089PNG|\u00ff\u00d8\u00ff", "a picture", ANOTHER),
            sign(CSV, "CSV text", "name it .csv"),
            sign("\t\b[\u0000\u0002\u0004\u0006\b]", "an old Excel workbook (.xls)", SAVE));

    /** By the content type of the main part. */
    private static final List<Sign> BY_TYPE = List.of(
            sign(".*sheet\\.binary.*", "a binary workbook (.xlsb)", SAVE),
            sign(".*(sheet|template|addin)\\.macroenabled.*", "a workbook with macros (.xlsm)", SAVE),
            sign(".*wordprocessingml.*", "a Word document (.docx)", ANOTHER),
            sign(".*presentationml.*", "a PowerPoint presentation (.pptx)", ANOTHER));

    private FileKind() {}

    private static Sign sign(String pattern, String words, String help) {
        return new Sign(Pattern.compile(pattern, Pattern.DOTALL), words, help);
    }

    /** @throws UnusableException unless it begins as a ZIP archive */
    static void check(String file, byte[] content) {
        if (content.length == 0) {
            throw refused(file, "the file is empty", "a workbook (.xlsx) is expected");
        }
        FirstBytes begin = FirstBytes.of(content);
        if (begin.text().startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            throw compound(file, content);
        }
        if (begin.isJson()) {
            throw refused(file, "this is a JSON file", ANOTHER);
        }
        if (!begin.text().startsWith("PK\u0003\u0004")) {
            throw BY_BYTES.stream()
                    .filter(s -> s.pattern.matcher(begin.text()).lookingAt())
                    .findFirst()
                    .map(s -> refused(file, s))
                    .orElseGet(() -> refused(file, "this is no workbook (.xlsx)", "check that it is the right file"));
        }
    }

    /** A container of Microsoft's that old and encrypted files have in common. */
    private static UnusableException compound(String file, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_16LE);
        if (text.contains("EncryptedPackage")) {
            return refused(
                    file, "this is an encrypted workbook", "open it, take the password off and save it as .xlsx");
        }
        if (text.contains("WordDocument")) {
            return refused(file, "this is an old Word document (.doc)", ANOTHER);
        }
        boolean excel = text.contains("Workbook") || text.contains("Book");
        return refused(file, excel ? "this is an old Excel workbook (.xls)" : "this is an old Office file", SAVE);
    }

    /** @throws UnusableException unless it may hold a workbook */
    static void check(String file, Archive archive) {
        String mime = archive.find("mimetype").map(e -> begin(archive, e)).orElse("");
        if (mime.startsWith("application/vnd.oasis.opendocument")) {
            boolean sheet = mime.contains("spreadsheet");
            throw refused(file, "this is an OpenDocument " + (sheet ? "spreadsheet (.ods)" : "file"), SAVE);
        }
        if (archive.find("Index/Document.iwa").isPresent()) {
            throw refused(file, "this is a Numbers or Pages file", "export it as .xlsx");
        }
        if (archive.find(ContentTypes.PART).isEmpty()) {
            throw refused(file, "this is a ZIP archive and no workbook", "unpack it and name what it holds");
        }
    }

    private static String begin(Archive archive, Entry entry) {
        try (InputStream in = archive.read(entry)) {
            return new String(in.readNBytes(BEGIN), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param type the content type of the main part */
    static void check(String file, String type) {
        BY_TYPE.stream()
                .filter(s -> s.pattern.matcher(type).matches())
                .findFirst()
                .ifPresent(s -> {
                    throw refused(file, s);
                });
        if (!type.contains("spreadsheetml.sheet.main") && !type.contains("spreadsheetml.template.main")) {
            throw refused(file, "this is no workbook (.xlsx)", "check that it is the right file");
        }
    }

    private static UnusableException refused(String file, Sign sign) {
        return refused(file, "this is " + sign.words, sign.help);
    }

    private static UnusableException refused(String file, String message, String help) {
        return new UnusableException(Place.ofFile(file), message, help);
    }
}
