package dev.bailiwick.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Names of files for other programs, told from the working directory. */
final class FileNames {

    private static final String UNRESERVED = "-._~/";

    private FileNames() {}

    /** With {@code /} between folders; as it stands where the file lies elsewhere or the name is no path. */
    static String relative(String name) {
        try {
            Path path = Path.of(name);
            Path here = Path.of("").toAbsolutePath();
            Path told = path.isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
            return told.normalize().toString().replace(File.separatorChar, '/');
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /** As a reference by RFC 3986. */
    static String uri(String name) {
        String path = relative(name);
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
            uri.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return uri.toString();
    }
}
