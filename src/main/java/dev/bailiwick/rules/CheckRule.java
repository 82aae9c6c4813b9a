package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;

/**
 * A rule of a check as its text says it.
 *
 * @param check the id of the check whose fault it finds
 * @param place where its name stands
 */
public record CheckRule(String name, String check, Place place) {}
