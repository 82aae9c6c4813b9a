package dev.bailiwick.workbook;

/**
 * A cell with a formula that shows no text.
 *
 * @param column 1-based: A is 1
 * @param computed whether a spreadsheet computed it, and no text came of it; else no result is stored
 */
public record SilentFormula(int column, boolean computed) {}
