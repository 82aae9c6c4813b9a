package dev.bailiwick.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What a person says of one question.
 *
 * @param area the id of the chief area; empty for none
 * @param also ids of other areas that are right too
 * @param duties ids of those asked about, of areas of the published matrix
 * @param otherDuties another set of duties that would be as right
 * @param sure 3 any analyst would agree, 2 likely, 1 a toss-up
 */
public record Label(
        String id, String area, List<String> also, List<String> duties, Optional<List<String>> otherDuties, int sure) {

    public Label {
        also = List.copyOf(also);
        duties = List.copyOf(duties);
    }
}
