package dev.bailiwick.report;

import java.util.Locale;

/** The formats in which findings can be had. */
public enum FindingsFormat {
    /** For people, in a terminal. */
    TABLE;

    public FindingsWriter writer() {
        return FindingsTable::write;
    }

    /** As users write it: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
