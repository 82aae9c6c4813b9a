package dev.bailiwick.answers;

import dev.bailiwick.problem.Place;

/**
 * What {@code rules/checks} says of one check.
 *
 * @param id such as {@code party-mismatch}
 * @param severity that its findings have unless the user sets another
 * @param title what it finds, in one line
 * @param rationale why that is worth finding
 * @param right an answer that it does not find, for people: a line a cell, {@code name: text}
 * @param wrong an answer that it finds, in the same form
 * @param place where its id stands
 */
public record CheckInfo(
        String id, Severity severity, String title, String rationale, String right, String wrong, Place place) {}
