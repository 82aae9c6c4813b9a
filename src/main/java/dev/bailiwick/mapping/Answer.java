package dev.bailiwick.mapping;

import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.Role;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who answers for an item in one deployment.
 *
 * @param parties in the order of the model; none where no duty is asked about or none is offered
 * @param ownership in the words of the CAIQ, version 4; empty where it has none
 * @param held the duties that somebody holds, in the order of their ids
 * @param notOffered the duties asked about that this deployment does not offer, in the order of their ids
 */
public record Answer(List<Party> parties, String ownership, List<Assignment> held, List<Assignment> notOffered) {

    public static final Answer NOBODY = new Answer(List.of(), "", List.of(), List.of());

    public Answer {
        parties = List.copyOf(parties);
        held = List.copyOf(held);
        notOffered = List.copyOf(notOffered);
    }

    /** What the parties of this kind have to do, a sentence a duty. */
    public String dutiesOf(Role role) {
        return held.stream()
                .filter(a -> a.holders().stream().anyMatch(party -> party.role() == role))
                .map(a -> a.duty().text())
                .collect(Collectors.joining(" "));
    }
}
