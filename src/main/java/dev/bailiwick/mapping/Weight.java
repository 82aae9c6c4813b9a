package dev.bailiwick.mapping;

import java.util.Comparator;

/**
 * What speaks for a topic or an area.
 *
 * @param subject the id of the topic or area
 * @param asked whether the question itself speaks of it, and not only the section
 */
record Weight(String subject, double value, boolean asked) {

    static final Comparator<Weight> HEAVIEST_FIRST =
            Comparator.comparingDouble(Weight::value).reversed().thenComparing(Weight::subject);
}
