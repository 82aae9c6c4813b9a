package dev.bailiwick.questionnaire;

import java.util.List;
import java.util.OptionalInt;

/**
 * Which columns of a table hold what; all numbers count from 0.
 *
 * @param sections outermost heading first; empty where the table has none
 */
public record Columns(int question, OptionalInt id, List<Integer> sections) {}
