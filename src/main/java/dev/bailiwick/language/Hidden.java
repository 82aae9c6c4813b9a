package dev.bailiwick.language;

/**
 * A phrase of a concept that is not seen, since it lies inside a longer phrase of another one.
 *
 * @param start where it begins in the text, 0-based, in UTF-16 units
 * @param end behind its last character
 * @param outerStart where the longer one begins
 * @param outerEnd behind the last character of the longer one
 */
public record Hidden(Concept concept, int start, int end, int outerStart, int outerEnd) {}
