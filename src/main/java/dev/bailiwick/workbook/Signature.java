package dev.bailiwick.workbook;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.util.Locale;

/** A digital signature is broken by the smallest change. */
final class Signature {

    static final String FOLDER = "_xmlsignatures/";

    private Signature() {}

    /** @throws UnusableException if the workbook is signed */
    static void refuse(Parts parts) {
        boolean signed = parts.archive().entries().stream()
                .anyMatch(e -> e.name().toLowerCase(Locale.ROOT).startsWith(FOLDER));
        if (signed) {
            throw new UnusableException(
                    Place.ofFile(parts.file()),
                    "the workbook is digitally signed, and to write into it would break the signature",
                    "take the signature off, or write to another format");
        }
    }
}
