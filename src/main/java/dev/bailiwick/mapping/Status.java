package dev.bailiwick.mapping;

import java.util.Locale;

/** How far a mapping may be relied on. */
public enum Status {
    /** The areas are clear. */
    MAPPED,
    /** A person should look at it: the evidence is weak, speaks for several areas, or is missing. */
    REVIEW,
    /** No area of the model answers for it. */
    OUTSIDE;

    /** As written in columns: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
