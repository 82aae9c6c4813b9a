package dev.bailiwick.cli;

import java.util.Locale;

/** What a mapping is written as. */
enum MapFormat {
    CSV,
    JSONL,
    TABLE,
    /** The workbook that came, filled. */
    XLSX;

    /** The one that goes with the name of an output. */
    static MapFormat of(String output) {
        return output.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : CSV;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
