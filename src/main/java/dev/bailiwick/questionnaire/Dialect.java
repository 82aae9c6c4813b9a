package dev.bailiwick.questionnaire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written.
 *
 * @param byteOrderMark whether the file begins with one
 * @param lineEnding the one that ends the header: {@code \n}, {@code \r} or {@code \r\n}
 * @param tellsDelimiter whether a line such as {@code sep=;} stands above the header
 */
public record Dialect(
        Charset charset, boolean byteOrderMark, char delimiter, String lineEnding, boolean tellsDelimiter) {

    /** Plain RFC 4180 but for the line ending: UTF-8, comma, {@code \n}. */
    public static final Dialect PLAIN = new Dialect(StandardCharsets.UTF_8, false, ',', "\n");

    public Dialect(Charset charset, boolean byteOrderMark, char delimiter, String lineEnding) {
        this(charset, byteOrderMark, delimiter, lineEnding, false);
    }

    /**
     * The dialect to answer in. UTF-8 stays as it is. Other Unicode encodings get a byte order mark, and every other
     * encoding becomes UTF-8 with one: so the answer can hold any text, and opens without a setting.
     */
    public Dialect forOutput() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return this;
        }
        Charset unicode = charset.name().startsWith("UTF-") ? withFixedByteOrder() : StandardCharsets.UTF_8;
        return new Dialect(unicode, true, delimiter, lineEnding, tellsDelimiter);
    }

    private Charset withFixedByteOrder() {
        return switch (charset.name()) {
            case "UTF-16", "UTF-32" -> Charset.forName(charset.name() + "BE");
            default -> charset;
        };
    }
}
