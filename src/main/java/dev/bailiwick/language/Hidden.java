package dev.bailiwick.language;

import java.util.List;

/**
 * A phrase of a concept that is not seen, since it lies inside a longer phrase of another one.
 *
 * @param start where it begins in the text, 0-based, in UTF-16 units
 * @param end behind its last character
 * @param outerStart where the longer one begins
 * @param outerEnd behind the last character of the longer one
 * @param by the concepts that the longer one speaks of; none where it is one that only hides
 */
public record Hidden(Concept concept, int start, int end, int outerStart, int outerEnd, List<Concept> by) {}
