package dev.bailiwick.config;

import dev.bailiwick.problem.Place;

/**
 * A value, and who set it.
 *
 * @param origin a place in {@code bailiwick.yaml}, an option, or {@code default}
 */
public record Setting<T>(T value, Place origin) {

    private static final Place DEFAULT = Place.ofFile("default");

    /** What holds where nobody says anything. */
    public static <T> Setting<T> byDefault(T value) {
        return new Setting<>(value, DEFAULT);
    }

    /** What the user said on the command line. */
    public static <T> Setting<T> byOption(String option, T value) {
        return new Setting<>(value, Place.ofFile(option));
    }
}
