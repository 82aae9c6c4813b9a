package dev.bailiwick.cli;

import java.util.Locale;
import java.util.Optional;

/** What a mapping is written as. */
enum MapFormat {
    CSV,
    JSONL,
    TABLE,
    /** The workbook that came, filled. */
    XLSX;

    /** The one that the user named, or else the one that goes with the name of the output. */
    static MapFormat of(Optional<MapFormat> named, String output) {
        return named.orElseGet(() -> output.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : CSV);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
