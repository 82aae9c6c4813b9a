package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

/** Finds encodings by the names that users give them. */
public final class Encodings {

    private static final List<String> COMMON =
            List.of("utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1", "shift_jis", "gb18030");

    private Encodings() {}

    /** @throws UnusableException if this Java knows no such encoding */
    public static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnusableException(
                    Place.ofFile("--encoding"), "unknown encoding `" + name + "`", DidYouMean.hint(name, COMMON));
        }
    }
}
