package dev.bailiwick.questionnaire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The encoding of a file.
 *
 * @param markLength how many bytes the byte order mark has; 0 if there is none
 */
record Encoding(Charset charset, int markLength) {

    private record Mark(String charset, String hex) {}

    /** Longest first: the mark of UTF-16LE begins that of UTF-32LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark("UTF-32LE", "fffe0000"),
            new Mark("UTF-32BE", "0000feff"),
            new Mark("UTF-8", "efbbbf"),
            new Mark("UTF-16LE", "fffe"),
            new Mark("UTF-16BE", "feff"));

    /** A byte order mark says more than the user's option, which says more than the default. */
    static Encoding of(byte[] firstBytes, Optional<Charset> option) {
        String hex = HexFormat.of().formatHex(firstBytes);
        return MARKS.stream()
                .filter(m -> hex.startsWith(m.hex))
                .findFirst()
                .map(m -> new Encoding(Charset.forName(m.charset), m.hex.length() / 2))
                .orElseGet(() -> new Encoding(option.orElse(StandardCharsets.UTF_8), 0));
    }
}
