package dev.bailiwick.answers;

import dev.bailiwick.mapping.Status;
import java.util.List;

/**
 * What the model says of an item in one deployment.
 *
 * @param asked whether the text itself speaks of the chief area, and not only its section
 * @param confidence 0 to 1
 * @param doubts why it is not simply mapped; empty if it is
 * @param duties ids of those that it asks about, in the order of the model
 * @param topics that it asks about
 * @param ownership in the words of the CAIQ; empty where it has none
 * @param owner the same as {@link Owners} writes it; empty where the CAIQ has no words for it
 * @param parties the names of those who answer, with semicolons between
 * @param holders the same as {@link Owners} writes it
 * @param notOffered whether it asks about duties, and this deployment offers none of them
 * @param elsewhere who answers in the deployments where others do, for people: {@code in Self-managed: Customer}
 */
record Expected(
        Status status,
        boolean asked,
        double confidence,
        String doubts,
        List<String> duties,
        List<String> topics,
        String ownership,
        String owner,
        String parties,
        String holders,
        boolean notOffered,
        String elsewhere) {

    /** Where nothing is known. */
    static final Expected NOTHING =
            new Expected(Status.OUTSIDE, false, 0, "", List.of(), List.of(), "", "", "", "", false, "");

    Expected {
        duties = List.copyOf(duties);
        topics = List.copyOf(topics);
    }

    /** Whether the question asks about one of these duties too, or about none at all. */
    boolean isAskedIn(Expected question) {
        return question.duties().isEmpty() || question.duties().stream().anyMatch(duties::contains);
    }
}
