package dev.bailiwick.questionnaire;

import java.util.List;

/** One row below the header, in the order of the file. */
public sealed interface Row {

    /** 1-based line on which the row begins, or the row's number on its sheet; a row can span lines. */
    long line();

    /** The cells as they stand, unchanged. */
    List<String> cells();

    /** A row with as many cells as the header. Its item's text is blank where the question cell is. */
    record Question(long line, List<String> cells, Item item) implements Row {}

    /**
     * A row with more or fewer cells than the header, so that nobody knows which cell is the question; or one whose
     * question is a formula without a stored result.
     */
    record Unread(long line, List<String> cells) implements Row {}

    /**
     * A row whose question stands on an earlier sheet too, under the same id and headings and after the same question:
     * the one item, at one more place.
     *
     * @param item as there, but for its place
     */
    record Again(long line, List<String> cells, Item item) implements Row {}

    /** A row of a sheet that asks nothing: a heading over the rows below, an end mark, a remark. */
    record Remark(long line, List<String> cells) implements Row {}

    /** The column names once more, as where two files were joined. */
    record Heading(long line, List<String> cells) implements Row {}

    /** A line with nothing on it but perhaps spaces, in a table of several columns. */
    record Blank(long line, List<String> cells) implements Row {}
}
