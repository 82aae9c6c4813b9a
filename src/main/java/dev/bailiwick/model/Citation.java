package dev.bailiwick.model;

/**
 * Where something is published.
 *
 * @param source the id of a published table or of a source of the model
 * @param row the first cell of the table's row, or the heading on the page; empty where the whole is meant
 */
public record Citation(String source, String row) {}
