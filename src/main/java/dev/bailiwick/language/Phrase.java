package dev.bailiwick.language;

import dev.bailiwick.problem.Place;

/**
 * One or more words that speak of a concept.
 *
 * @param text as written, alternatives in braces resolved
 */
public record Phrase(String text, Place place) {}
