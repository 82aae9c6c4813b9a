package dev.bailiwick.questionnaire;

import java.util.Iterator;
import java.util.List;

/**
 * A customer's file while it is being read, row by row: what it holds in memory does not grow with its rows. Not
 * thread-safe.
 */
public interface Questionnaire extends AutoCloseable {

    /** The file as the user named it. */
    String name();

    /** The column names as they stand. */
    List<String> header();

    /** The rows of a CSV file that stand above the header, of any width: titles and guidance. Mostly none. */
    default List<List<String>> above() {
        return List.of();
    }

    /** How its table is written as CSV. */
    Dialect dialect();

    /** Which column holds what. */
    Columns columns();

    /**
     * The rows below the header, once. What a row has wrong goes to the consumer that the questionnaire was opened with,
     * when the row is reached.
     *
     * @throws dev.bailiwick.problem.UnusableException on the way, if what follows cannot be read at all
     */
    Iterator<Row> rows();

    /** How many of the rows read so far could not be read. */
    long unreadRows();

    @Override
    void close();
}
