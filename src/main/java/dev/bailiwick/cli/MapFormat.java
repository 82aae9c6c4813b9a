package dev.bailiwick.cli;

import java.util.Locale;

/** What a mapping is written as. */
enum MapFormat {
    CSV,
    JSONL,
    TABLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
